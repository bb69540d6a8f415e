import { describe, expect, test } from 'vitest';
import { ACTS, STATUSES } from '../../../src/check/types.ts';
import { doingSentence, noteLine, reasonsOf, surenessOf, titleOf } from '../../../src/warning/sentences.ts';
import type { Run } from '../../../src/words/fill.ts';
import { finding, question, signalOn } from './samples.ts';

const plain = (runs: readonly Run[]): string => runs.map((run) => run.text).join('');

const everyQuestion = ACTS.flatMap((act) =>
  STATUSES.flatMap((status) =>
    (['stop', 'warn'] as const).flatMap((level) =>
      (['id', 'en'] as const).map((language) => question({ act, status, level, language })),
    ),
  ),
);

describe('the title', () => {
  test('begins with the words other tools look for and has no gaps, for every act, status and level', () => {
    for (const each of everyQuestion) {
      const title = plain(titleOf(each));
      expect(title).toMatch(each.language === 'id' ? /^Tahan dulu, \S/ : /^Hold on, \S/);
      expect(title).not.toMatch(/[{}*]| {2}|undefined/);
    }
  });

  test('names the neutrality that binds this person', () => {
    expect(plain(titleOf(question({ status: 'polri' })))).toBe(
      'Tahan dulu, tanda suka ini bisa melanggar netralitas Polri',
    );
    expect(plain(titleOf(question({ level: 'warn', act: 'follow' })))).toBe(
      'Tahan dulu, mengikuti akun ini bisa dibaca memihak',
    );
  });
});

describe('what the person is about to do', () => {
  test.each([
    [question(), 'Anda akan menyukai unggahan @halilis2 di X.'],
    [
      question({ content: { text: '', author: { name: 'Tim HALILIS' } } }),
      'Anda akan menyukai unggahan Tim HALILIS di X.',
    ],
    [question({ content: { text: '' } }), 'Anda akan menyukai sebuah unggahan di X.'],
    [
      question({
        act: 'comment',
        content: { text: 'gas', own: true, place: 'group', placeName: 'grup Warga' },
      }),
      'Anda akan mengirim komentar di grup Warga, X.',
    ],
    [
      question({
        act: 'share',
        content: { text: 'setuju', own: true, quoted: { text: '', author: { handle: 'biru1' } } },
      }),
      'Anda akan mengutip unggahan @biru1 di X.',
    ],
    [question({ act: 'join', content: { text: '' } }), 'Anda akan bergabung dengan sebuah grup di X.'],
  ])('%#', (asked, sentence) => {
    expect(plain(doingSentence(asked))).toBe(sentence);
  });

  test('a name cannot bring direction marks, line breaks or endless length into our sentence', () => {
    const author = { name: `\u202e${'x\n'.repeat(500)}` };
    const sentence = plain(doingSentence(question({ content: { text: '', author } })));
    expect(sentence).not.toMatch(/[\u202e\n]/);
    expect(sentence.length).toBeLessThan(120);
  });
});

describe('the reasons', () => {
  test('say whom it favours, then what shows it, each once', () => {
    const twice = { ...finding, signals: [...finding.signals, signalOn('Menangkan', 'Ajakan memilih')] };
    expect(reasonsOf(question({ findings: [twice] }))).toEqual([
      'Bisa dibaca memihak HALILIS',
      'Ajakan memilih',
    ]);
  });

  test('are at most four', () => {
    const signals = ['a', 'b', 'c', 'd', 'e'].map((why) => signalOn('Ayo', why));
    expect(reasonsOf(question({ findings: [{ ...finding, signals }] }))).toHaveLength(4);
  });
});

test('a contested form is told as contested, never as sure', () => {
  const contested = { ...finding, contested: { id: 'Kementerian melarang; Bawaslu membolehkan.', en: 'x' } };
  expect(surenessOf(question(), contested)).toBe(
    'Pejabat berbeda pendapat. Kementerian melarang; Bawaslu membolehkan.',
  );
  expect(surenessOf(question({ level: 'warn' }), finding)).not.toBe(surenessOf(question(), finding));
});

test('a note is one line with its first reason, or none', () => {
  expect(noteLine(question({ level: 'note' }))).toBe('Ajakan memilih. Ini bisa dibaca memihak.');
  expect(noteLine(question({ level: 'note', findings: [], language: 'en' }))).toBe(
    'This may be read as taking sides.',
  );
});

import { describe, expect, it } from 'vitest';
import { button, message, press, show, unit } from './facebook-page.ts';
import { click, during, find, key } from './x-page.ts';

const WORDS = 'Ayo coblos nomor 2';
const editor = (label: string, words = WORDS): string =>
  `<div contenteditable="true" role="textbox" data-lexical-editor="true" aria-label="${label}"><p dir="auto">${words}</p></div>`;
const comments = (label: string): string =>
  `<form role="presentation">${editor(label)}<div id="focused-state-composer-submit">${button('Posting komentar')}</div></form>`;
const createDialog = (inside: string): string =>
  `<div role="dialog" aria-label="Buat postingan"><form method="POST">${inside}</form></div>`;

const BOX = '[contenteditable]';

describe('Enter', () => {
  it.each(['Komentari sebagai Sri', 'Write a comment…', 'Escreva um comentário…'])(
    'sends a comment: %s',
    (label) => {
      expect(during(show(unit() + comments(label)), find(BOX), key('Enter'))).toMatchObject({
        act: 'comment',
        content: { text: WORDS, own: true },
        replay: { how: 'key', target: find(BOX), key: 'Enter' },
      });
    },
  );

  it('sends a comment outside every form, in a language without words for it', () => {
    expect(during(show(unit() + editor('Skriv en kommentar')), find(BOX), key('Enter'))?.act).toBe('comment');
  });

  it.each(['Pesan', 'Message', 'Tulis ke Bu Ratna'])('sends a message: %s', (label) => {
    expect(during(show(editor(label)), find(BOX), key('Enter'))).toMatchObject({
      act: 'message',
      content: { text: WORDS, own: true, place: 'private' },
    });
  });

  it('is nothing with Shift, and while an input method composes', () => {
    const locate = show(comments('Komentari sebagai Sri'));
    expect(during(locate, find(BOX), key('Enter', { shiftKey: true }))).toBeUndefined();
    expect(during(locate, find(BOX), key('Enter', { isComposing: true }))).toBeUndefined();
  });
});

describe('buttons that send', () => {
  it('know the comment they stand beside', () => {
    expect(
      press(unit() + comments('Komentari sebagai Sri'), '[aria-label="Posting komentar"] i'),
    ).toMatchObject({
      act: 'comment',
      content: { text: WORDS },
    });
  });

  it('post, and pass while they are switched off', () => {
    const dialog = createDialog(editor('Apa yang Anda pikirkan?') + button('Posting'));
    expect(press(dialog, '[aria-label="Posting"]')).toMatchObject({
      act: 'post',
      content: { text: WORDS, own: true },
    });
    const off = dialog.replace('aria-label="Posting"', 'aria-label="Posting" aria-disabled="true"');
    expect(press(off, '[aria-label="Posting"]')).toBeUndefined();
  });

  it('say where a post goes', () => {
    const page = `<div role="main"><h1>Relawan Kertasari</h1></div>${createDialog(editor('Tulis sesuatu…') + button('Posting'))}`;
    expect(press(page, '[aria-label="Posting"]', '/groups/31')?.content).toMatchObject({
      place: 'group',
      placeName: 'Relawan Kertasari',
    });
  });

  it('remember the words when a further step hides them, and only for that dialog', () => {
    const locate = show(createDialog(`${editor('Apa yang Anda pikirkan?')}${button('Selanjutnya')}`));
    expect(during(locate, find('[aria-label="Selanjutnya"]'), click())).toBeUndefined();
    find('form').innerHTML = button('Posting');
    expect(during(locate, find('[aria-label="Posting"]'), click())).toMatchObject({
      act: 'post',
      content: { text: WORDS },
    });
    document.body.innerHTML = createDialog(button('Posting'));
    expect(during(locate, find('[aria-label="Posting"]'), click())).toBeUndefined();
  });

  it('share what the composer shows of another', () => {
    const dialog = createDialog(
      editor('Katakan sesuatu', 'Setuju') + message('Pilih nomor 2') + button('Posting'),
    );
    expect(press(dialog, '[aria-label="Posting"]')).toMatchObject({
      act: 'share',
      content: { text: 'Setuju', own: true, quoted: { text: 'Pilih nomor 2' } },
    });
  });

  it.each(['Selanjutnya', 'Tutup', 'Batal'])('%s sends nothing', (label) => {
    expect(
      press(createDialog(editor('Apa yang Anda pikirkan?') + button(label)), `[aria-label="${label}"]`),
    ).toBeUndefined();
  });
});

describe('the share dialog', () => {
  const openOn = (dialog: string) => {
    const locate = show(unit());
    expect(during(locate, find('[data-ad-rendering-role="share_button"]'), click())).toBeUndefined();
    document.body.insertAdjacentHTML('beforeend', dialog);
    return locate;
  };
  const dialog = (words: string) =>
    `<div role="dialog" aria-label="Bagikan">${editor('Katakan sesuatu', words)}${button('Bagikan sekarang')}</div>`;
  const NOW = '[aria-label="Bagikan sekarang"]';

  it('shares the post it was opened on, judged as if it stood there itself', () => {
    expect(during(openOn(dialog('')), find(NOW), click())).toMatchObject({
      act: 'share',
      content: { text: 'Coblos nomor 2', author: { handle: 'halilis2' } },
    });
  });

  it('with own words keeps the two apart', () => {
    expect(during(openOn(dialog('Mantap')), find(NOW), click())?.content).toMatchObject({
      text: 'Mantap',
      own: true,
      quoted: { text: 'Coblos nomor 2', author: { handle: 'halilis2' } },
    });
  });

  it('has a smaller sister: a menu', () => {
    const menu = '<div role="menu"><div role="menuitem"><span>Bagikan sekarang (Teman)</span></div></div>';
    expect(during(openOn(menu), find('[role="menuitem"] span'), click())?.act).toBe('share');
  });

  it('is not every dialog with a post in it', () => {
    const locate = openOn(`<div role="dialog">${unit()}</div>`);
    expect(
      during(locate, find('[role="dialog"] [data-ad-rendering-role="share_button"]'), click()),
    ).toBeUndefined();
  });
});

describe('the tray of reactions', () => {
  const tray = (label: string, undo = 'Haha') =>
    `<div role="dialog" aria-label="${label}">${[undo, 'Wow', 'X'].map((each) => button(each)).join('')}</div>`;

  it.each(['Tanggapan', 'Kokemukset'])('is known by its name or by what it offers: %s', (label) => {
    const locate = show(unit() + tray(label));
    during(locate, find('[aria-label="Tanggapi"]'), click());
    expect(during(locate, find('[role="dialog"] [aria-label="Haha"]'), click())).toMatchObject({
      act: 'like',
      content: { text: 'Coblos nomor 2' },
    });
  });

  it('takes a reaction back without a question', () => {
    const locate = show(unit({ like: 'Hapus Haha' }) + tray('Tanggapan', 'Hapus Haha'));
    during(locate, find('[aria-label="Tanggapi"]'), click());
    expect(during(locate, find('[role="dialog"] [aria-label="Hapus Haha"]'), click())).toBeUndefined();
  });
});

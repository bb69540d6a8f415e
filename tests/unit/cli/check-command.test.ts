import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const run = (args: string[], input = '') =>
  spawnSync('node', ['src/cli/bin.mjs', ...args], { input, encoding: 'utf8' });

const RULES = ['--rules', 'tests/corpus/kertasari.rules.json'];

describe('jaga-netral check', { timeout: 60_000 }, () => {
  test('answers a text with a verdict whose spans point into it', () => {
    const text = 'Ayo coblos nomor 2';
    const { stdout, status } = run(['check', ...RULES, '--date', '2031-10-15', text]);
    const verdict = JSON.parse(stdout);
    expect(status).toBe(0);
    expect(verdict.level).toBe('stop');
    expect(verdict.findings[0]).toMatchObject({
      prohibition: expect.stringMatching(/^skb-2022\//),
      law: expect.any(String),
      sanction: expect.any(String),
    });
    const [start, end] = verdict.findings[0].spans[0];
    expect(text.slice(start, end)).toContain('coblos nomor 2');
  });

  test('reads lines, keeps their order, tells a bad line by its number and loses no other', () => {
    const lines = [
      '{"id":"a","act":"like","text":"Selamat pagi"}',
      '{rusak',
      '{"id":"c","date":"2031-10-15","act":"share","text":"Coblos nomor 2"}',
    ];
    const { stdout, stderr, status } = run(['check', '--jsonl', ...RULES], lines.join('\n'));
    expect(
      stdout
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line))
        .map(({ id, level }) => [id, level]),
    ).toEqual([
      ['a', 'clear'],
      ['c', 'stop'],
    ]);
    expect(stderr).toContain('line 2');
    expect(status).toBe(1);
  });

  test.each([
    [['check'], 2],
    [['check', '--date', 'kemarin', 'teks'], 2],
    [['tidak-ada'], 2],
    [['check', '--rules', 'tidak-ada.json', 'teks'], 1],
  ])('%j leaves with status %i and a reason', (args, expected) => {
    const { status, stderr } = run(args);
    expect(status).toBe(expected);
    expect(stderr).not.toBe('');
    expect(stderr).not.toContain('    at ');
  });
});

describe('jaga-netral validate', { timeout: 60_000 }, () => {
  test('tells what a file holds, and every mistake with its line', () => {
    expect(run(['validate', 'tests/corpus/kertasari.rules.json']).status).toBe(0);
    const broken = join(mkdtempSync(join(tmpdir(), 'rules-')), 'rusak.json');
    writeFileSync(broken, '{"format": 1,\n "channel": "Huruf Besar"}');
    const { status, stderr } = run(['validate', broken]);
    expect(status).toBe(1);
    expect(stderr).toMatch(/Baris \d+/);
    expect(stderr).toMatch(/Line \d+/);
  });
});

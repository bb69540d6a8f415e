import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { guideBlock } from '../../load/admin-guide.ts';
import { dayAfter, localDay } from '../../pages/kertasari.ts';

/** The days the guide's example names, as days from its own "today". */
const GUIDE_DAYS = { '2031-06-01': -120, '2031-09-22': -30, '2031-12-31': 60 };

/** An administrator at work: a folder, and the guide's commands carried out in it as they stand. */
export type Office = {
  readonly folder: string;
  /** Carries out the block of docs/admin.md that holds these words. */
  follow(words: string): void;
  run(command: string): void;
  remove(): void;
};

/** @param address where the office's web server really is, in the place of the guide's `https://aturan.kertasari.example`. */
export function openOffice(address: string, served: string): Office {
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-office-'));
  const today = localDay(new Date());
  const tool = `#!/bin/sh\nexec "${process.execPath}" "${resolve('src/cli/bin.mjs')}" "$@"\n`;
  writeFileSync(join(folder, 'jaga-netral'), tool, { mode: 0o755 });
  const here = (block: string): string => {
    const dated = Object.entries(GUIDE_DAYS).reduce(
      (text, [day, days]) => text.replaceAll(day, dayAfter(today, days)),
      block,
    );
    return dated.replaceAll('https://aturan.kertasari.example', address).replaceAll('/srv/aturan', served);
  };
  const run = (command: string): void => {
    const env = { ...process.env, PATH: `${folder}:${process.env.PATH}` };
    const { status, stderr } = spawnSync('bash', ['-euc', command], { cwd: folder, env, encoding: 'utf8' });
    if (status !== 0) throw new Error(`${command}\n${stderr}`);
  };
  return {
    folder,
    run,
    follow: (words) => run(here(guideBlock(words))),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}

/** Sets files of the system aside and brings them back, whatever was put in their place. */
export function borrow(paths: readonly string[]): { giveBack: () => void; clear: () => void } {
  const safe = mkdtempSync(join(tmpdir(), 'jaga-netral-borrowed-'));
  const kept = paths.map((path, index) => ({
    path,
    copy: join(safe, String(index)),
    isThere: existsSync(path),
  }));
  for (const { path, copy, isThere } of kept) if (isThere) cpSync(path, copy);
  const clear = (): void => {
    for (const path of paths) rmSync(path, { force: true });
  };
  const giveBack = (): void => {
    clear();
    for (const { path, copy, isThere } of kept) if (isThere) cpSync(copy, path);
    rmSync(safe, { recursive: true, force: true });
  };
  process.once('exit', giveBack);
  clear();
  return {
    clear,
    giveBack: () => {
      process.removeListener('exit', giveBack);
      giveBack();
    },
  };
}

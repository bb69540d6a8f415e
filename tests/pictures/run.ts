import { isHeld, type JudgedPoster, openPosterReader } from './judge.ts';
import { STYLES } from './posters.ts';
import { POSTER_TEXTS } from './texts.ts';

/** `npm run eval:pictures [every nth]`: every text in every style, what was read wrong, and how right it was by style. */
async function main(every: number): Promise<void> {
  const reader = await openPosterReader();
  const judged: JudgedPoster[] = [];
  try {
    for (const [row, text] of POSTER_TEXTS.entries()) {
      for (const [column, style] of STYLES.entries()) {
        if ((row + column) % every !== 0) continue;
        const poster = await reader.judge(text, style);
        judged.push(poster);
        if (poster.found !== poster.meant) printWrong(poster);
      }
    }
  } finally {
    await reader.close();
  }
  for (const { id } of STYLES)
    printShare(
      id,
      judged.filter(({ style }) => style.id === id),
    );
  printShare('all', judged);
  const harmless = judged.filter(({ text }) => !text.takesSides);
  console.log(
    `harmless ones held: ${harmless.filter(({ found }) => isHeld(found)).length} of ${harmless.length}`,
  );
  const times = judged.map(({ ms }) => ms).sort((a, b) => a - b);
  const at = (share: number): number => Math.round(times[Math.floor(share * (times.length - 1))] ?? 0);
  console.log(`a picture: half within ${at(0.5)} ms, nine of ten within ${at(0.9)} ms`);
}

function printWrong({ text, style, reading, meant, found }: JudgedPoster): void {
  const read = reading.text.replaceAll('\n', ' / ');
  console.log(`${text.id} in ${style.id}: ${found} instead of ${meant}: ${read}`);
}

function printShare(name: string, posters: readonly JudgedPoster[]): void {
  const same = posters.filter(({ found, meant }) => found === meant).length;
  console.log(`${name.padEnd(14)} ${same} of ${posters.length}`);
}

await main(Number(process.argv[2] ?? 1));

import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BROWSERS } from '../e2e/browsers/index.ts';
import { serveBlankSite } from './blank-site.ts';
import { browserHost } from './browser-host.ts';
import { isMissed, machineLoad, printRow, type Row } from './budget.ts';
import { bundleSubject } from './bundle.ts';
import { drawnHands, handRows, handSizeRows } from './hands.ts';
import { largeListRows } from './large-list.ts';
import { growthRows, latencyRows, nodeHost } from './latency.ts';
import { pictureRows, pictureSizeRows } from './pictures.ts';
import { pressRows } from './press.ts';
import { scaleRows } from './scale.ts';
import { sizeRows } from './size.ts';
import { startRows } from './start.ts';
import { realTexts } from './texts.ts';
import { typingRows } from './typing.ts';

/** Posts that are pressed once each, and their length in UTF-16 units: an everyday post. */
const POSTS = 200;
const POST_LENGTH = 280;

/** `npm run bench`: every budget of the design beside what was measured. With `--strict` a miss is an error. */
async function main(strict: boolean): Promise<number> {
  for (const target of [[], ['-b', 'firefox', '--mv3']])
    execFileSync('npx', ['wxt', 'build', ...target], { stdio: ['ignore', 'ignore', 'inherit'] });
  const code = await bundleSubject();
  const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-bench-'));
  const bundle = join(folder, 'subject.js');
  writeFileSync(bundle, code);
  const site = await serveBlankSite();
  const missed: Row[] = [];
  const print = (rows: readonly Row[]): void => {
    rows.forEach(printRow);
    missed.push(...rows.filter(isMissed));
  };
  console.log(`Jaga Netral · budgets · node ${process.version} · ${machineLoad()}\n`);
  try {
    print(sizeRows());
    print(pictureSizeRows());
    print(handSizeRows());
    const hands = await drawnHands();
    print(await latencyRows(nodeHost(bundle)));
    print(growthRows(bundle));
    print(scaleRows(bundle));
    print(largeListRows());
    for (const name of BROWSERS) {
      print(await startRows(name, site.port));
      print(await pressRows(name, site.port, realTexts(POSTS, POST_LENGTH)));
      print(await typingRows(name, site.port));
      print(await pictureRows(name));
      print(await handRows(name, hands));
      const host = await browserHost(name, site.port, code);
      await latencyRows(host).then(print).finally(host.close);
    }
  } finally {
    await site.close();
    rmSync(folder, { recursive: true });
  }
  console.log(`\n${missed.length} missed · ${machineLoad()}`);
  return strict && missed.length > 0 ? 1 : 0;
}

process.exitCode = await main(process.argv.includes('--strict'));

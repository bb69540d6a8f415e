import { mkdirSync, writeFileSync } from 'node:fs';
import { SAMPLES, type Sample } from './poses.ts';
import { openHandStage } from './stage.ts';

export type Measured = Sample & { read: readonly number[]; ms: number };

/** Draws every sample and reads it. `folder`: where the pictures are kept to be looked at. */
export async function measureHands(folder?: string): Promise<{ startMs: number; samples: Measured[] }> {
  const { page, close } = await openHandStage();
  try {
    const startMs = await page.evaluate(() => window.inPage.start());
    const samples: Measured[] = [];
    for (const sample of SAMPLES) {
      const picture = await page.evaluate((pose) => window.inPage.draw(pose), sample.pose);
      const { hands, ms } = await page.evaluate((drawn) => window.inPage.read(drawn), picture);
      samples.push({ ...sample, read: hands.map((hand) => hand.split(' ').filter(Boolean).length), ms });
      if (folder) keep(folder, `${sample.sign}-${samples.length}-[${hands.join('|')}]`, picture);
    }
    return { startMs, samples };
  } finally {
    await close();
  }
}

function keep(folder: string, name: string, picture: string): void {
  mkdirSync(folder, { recursive: true });
  writeFileSync(`${folder}/${name}.png`, Buffer.from(picture.split(',')[1] ?? '', 'base64'));
}

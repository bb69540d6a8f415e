import { SIGNS } from './poses.ts';
import { openHandStage } from './stage.ts';

/** Pictures of one hand each that makes a sign of `SIGNS`, as the bytes of PNG files. */
export async function handPngs(signs: readonly string[]): Promise<Buffer[]> {
  const { page, close } = await openHandStage();
  try {
    const files: Buffer[] = [];
    for (const sign of signs) {
      const up = SIGNS[sign];
      if (!up) throw new Error(`no sign ${sign}`);
      const pose = { up, around: 25, lean: -8, skin: '#a56f4b', backdrop: '#dfe6ea', size: 0.6 };
      const drawn = await page.evaluate((wanted) => window.inPage.draw(wanted), pose);
      files.push(Buffer.from(drawn.split(',')[1] ?? '', 'base64'));
    }
    return files;
  } finally {
    await close();
  }
}

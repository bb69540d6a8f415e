import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { handPngs } from '../pictures/hands/draw-file.ts';
import { posterPng, STYLES } from '../pictures/posters.ts';
import { ask } from './browsers/index.ts';
import { AT } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const FILE = 'input[type="file"]';
const folder = mkdtempSync(join(tmpdir(), 'jaga-netral-pictures-'));
const picture = (name: string): string => join(folder, `${name}.png`);
const plain = STYLES.find(({ id }) => id === 'plain')!;

function drawPoster(name: string, ...lines: string[]): void {
  writeFileSync(picture(name), posterPng({ id: name, takesSides: false, lines }, plain));
}

beforeAll(async () => {
  drawPoster('campaign', 'COBLOS NOMOR 2', 'Hadi Santosa', 'Lilis Kurnia');
  drawPoster('soup', 'SOTO AYAM', 'hari ini gratis teh');
  const [twoFingers] = await handPngs(['two']);
  writeFileSync(picture('two-fingers'), twoFingers!);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Drops a picture into the composer the way the page's own scripts see it, without a file window. */
const drop = (name: string): Promise<void> =>
  stage.tab.evaluate(
    (css: string, base64: string) => {
      const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([bytes], 'gambar.png', { type: 'image/png' }));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer });
      document.querySelector(css)?.dispatchEvent(event);
    },
    AT.composer,
    readFileSync(picture(name)).toString('base64'),
  );

/** Records a short video of a poster in the page and drops it there. */
const dropVideo = (...lines: string[]): Promise<void> =>
  stage.tab.evaluate(
    async (css: string, text: readonly string[]) => {
      const canvas = Object.assign(document.createElement('canvas'), { width: 640, height: 480 });
      const pen = canvas.getContext('2d')!;
      const draw = (): void => {
        pen.fillStyle = '#fff';
        pen.fillRect(0, 0, 640, 480);
        pen.fillStyle = '#111';
        pen.font = 'bold 56px "DejaVu Sans", sans-serif';
        text.forEach((line, index) => {
          pen.fillText(line, 30, 120 + index * 110);
        });
      };
      const recorder = new MediaRecorder(canvas.captureStream(25), { mimeType: 'video/webm' });
      const parts: Blob[] = [];
      recorder.ondataavailable = ({ data }) => parts.push(data);
      const stopped = new Promise((resolve) => {
        recorder.onstop = resolve;
      });
      draw();
      recorder.start();
      for (let frame = 0; frame < 30; frame++) {
        await new Promise((resolve) => requestAnimationFrame(resolve));
        draw();
      }
      recorder.stop();
      await stopped;
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(parts, 'video.webm', { type: 'video/webm' }));
      const event = new DragEvent('drop', { bubbles: true, cancelable: true, composed: true, dataTransfer });
      document.querySelector(css)?.dispatchEvent(event);
    },
    AT.composer,
    lines,
  );

const shown = (): Promise<unknown> =>
  stage.tab.until(
    'the picture in the composer',
    () => document.querySelector('[data-testid="attachments"]') !== null,
  );
const write = async (text: string): Promise<void> => {
  await stage.tab.click(AT.composer);
  await stage.tab.type(text);
};
const known = (line: RegExp): Promise<unknown> =>
  stage.tab.hints.wait(`a line like ${line}`, ({ list }) => line.test(list));
/** Answers a question with the n-th choice and goes on to the next. */
const answer = async (...choices: number[]): Promise<void> => {
  for (const choice of choices) {
    for (let step = 0; step < choice; step++) await stage.tab.press('ArrowDown');
    await stage.tab.press('Tab');
  }
};

describe('a picture in a composer', () => {
  test('is read here, and its words count like one’s own; taken out again it is forgotten', async () => {
    await stage.open('/home');
    await stage.tab.choose(FILE, [picture('campaign')]);
    await shown();
    await write('Selamat pagi');
    await stage.tab.hints.press('');
    await known(/Tulisan di gambar: “COBLOS NOMOR 2/i);
    await stage.tab.click(AT.sendInline);
    const dialog = await stage.tab.dialog.wait();
    expect(dialog.text).toMatch(/Tulisan di gambar[\s\S]*COBLOS NOMOR 2/i);
    expect(await stage.acts()).toEqual([]);
    await stage.tab.dialog.press('Ubah tulisan');
    await stage.tab.dialog.gone();
    await stage.tab.click('[aria-label="Hapus media"]');
    await stage.tab.click(AT.sendInline);
    await stage.acted();
    expect(await stage.acts()).toMatchObject([{ did: 'post', text: 'Selamat pagi' }]);
    expect(await stage.tab.dialog.seen()).toBeUndefined();
  });

  test('of a video a few frames are read', async () => {
    await stage.open('/home');
    await dropVideo('COBLOS NOMOR 2', 'HALILIS');
    await shown();
    await write('Halo');
    await stage.tab.hints.press('');
    await known(/COBLOS NOMOR 2/i);
    await stage.tab.click(AT.sendInline);
    await stage.tab.dialog.wait();
    expect(await stage.acts()).toEqual([]);
  });
});

describe('asking instead of guessing', () => {
  test('a caption about the election: three times no lets it pass, and is not asked again', async () => {
    await stage.open('/home');
    await drop('soup');
    await shown();
    await write('Suasana kampanye di lapangan');
    await stage.tab.hints.press('');
    await known(/SOTO AYAM/i);
    await stage.tab.click(AT.sendInline);
    const asked = await stage.tab.dialog.wait();
    expect(asked.name).toMatch(/^Tahan dulu, lihat lagi gambarnya/);
    expect(asked.text).toContain('Tulisan Anda berkaitan dengan pemilihan');
    await answer(1, 1, 1);
    await stage.tab.dialog.press('Lanjut');
    await stage.acted();
    expect(await stage.acts()).toMatchObject([{ did: 'post' }]);
  });

  test('a hand that shows a ballot number is a reason to ask; yes names the article', async () => {
    // The reader of hands takes its time to start; what follows is about the page.
    const jpeg = readFileSync(picture('two-fingers')).toString('base64');
    expect(await ask(stage.options, 'page:hands', { jpeg, withinMs: 30_000 })).toEqual([2]);
    await stage.open('/home');
    await stage.tab.choose(FILE, [picture('two-fingers')]);
    await shown();
    await write('Bersama teman lama');
    await stage.tab.hints.press('');
    await known(/tampak tangan dengan 2 jari/);
    await stage.tab.click(AT.sendInline);
    expect((await stage.tab.dialog.wait()).text).toContain('tampak menunjukkan 2 jari');
    await answer(1, 1, 0);
    await stage.tab.dialog.press('Lanjut');
    await expect
      .poll(async () => (await stage.tab.dialog.seen())?.text ?? '')
      .toMatch(/isyarat nomor di gambar[\s\S]*SKB/);
    expect(await stage.acts()).toEqual([]);
    await stage.tab.dialog.press('Ubah tulisan');
  });
});

import { describe, expect, test } from 'vitest';
import { IDS } from '../../pages/fixtures/index.ts';
import { kertasariRulesFile, localDay } from '../../pages/kertasari.ts';
import { ask } from '../browsers/index.ts';
import { setStage } from '../stage.ts';
import { AT, HANDLE, PERMALINK, writePost } from './facebook-steps.ts';
import { OWN_WORDS, wait } from './steps.ts';

const stage = setStage({ site: 'facebook', rules: [kertasariRulesFile(localDay(new Date()))] });
const LOVE = '.tray [aria-label="Super"]';

async function openTray(at: string): Promise<void> {
  await stage.tab.mouse.moveTo(at);
  await wait('.tray')(stage.tab);
}

describe('the tray that opens by resting on Like', () => {
  test('is held; it is gone after the question, so the person is asked to choose again, once', async () => {
    await stage.open('/');
    const like = AT.inPost(IDS.campaign, 'Suka');
    await openTray(like);
    await stage.tab.click(LOVE);
    await stage.tab.dialog.wait();
    expect(await stage.acts()).toEqual([]);
    await stage.tab.dialog.press('Tetap lanjutkan');
    await stage.tab.dialog.gone();
    await stage.tab.until('the tray to close', () => document.querySelector('.tray') === null);
    expect(await stage.acts()).toEqual([]);
    await openTray(like);
    await stage.tab.click(LOVE);
    expect(await stage.acted()).toEqual([{ did: 'love', item: IDS.campaign }]);
    expect(await stage.tab.dialog.seen()).toBeUndefined();
  });

  test('belongs to the post it hangs on, not to its neighbour', async () => {
    await stage.open('/');
    await openTray(AT.inPost(IDS.breakfast, 'Suka'));
    await stage.tab.click(LOVE);
    expect(await stage.acted()).toEqual([{ did: 'love', item: IDS.breakfast }]);
    expect(await stage.tab.dialog.seen()).toBeUndefined();
  });

  test('of a comment that says nothing is not its neighbour’s', async () => {
    await stage.open(PERMALINK);
    const comment = `${IDS.campaign}_702`;
    await openTray(AT.inComment(comment, 'Suka'));
    await stage.tab.click('.tray [aria-label="Marah"]');
    expect(await stage.acted()).toEqual([{ did: 'angry', item: comment }]);
  });
});

describe('a site that believes only real presses', () => {
  test('asks for one more press, which passes', async () => {
    await stage.open(`/groups/${IDS.campaignCommunity}`, { trusted: '1' });
    const join = AT.header('Gabung ke grup');
    await stage.tab.click(join);
    await stage.tab.dialog.press('Tetap lanjutkan');
    await stage.tab.dialog.gone();
    expect(await stage.acts()).toEqual([]);
    await stage.tab.click(join);
    expect(await stage.acted()).toEqual([{ did: 'join', item: IDS.campaignCommunity }]);
    expect(await stage.tab.dialog.seen()).toBeUndefined();
  });
});

test('Enter in a post is a new line, and nothing asks', async () => {
  await stage.open('/');
  await writePost(stage.tab);
  await stage.tab.press('Enter');
  await stage.tab.type('Salam');
  await stage.tab.until(
    'both lines',
    (css: string) => /\nSalam/.test(document.querySelector<HTMLElement>(css)?.innerText ?? ''),
    AT.dialogEditor,
  );
  expect(await stage.tab.dialog.seen()).toBeUndefined();
  expect(await stage.acts()).toEqual([]);
});

test('what was cancelled in a comment box stays there and can be written on', async () => {
  await stage.open(PERMALINK);
  await stage.tab.click(AT.commentBox);
  await stage.tab.type(OWN_WORDS);
  await stage.tab.press('Enter');
  await stage.tab.dialog.press('Ubah tulisan');
  await stage.tab.dialog.gone();
  await stage.tab.type('Eh, tidak jadi: ');
  const written = await stage.tab.evaluate(
    (css: string) => document.querySelector<HTMLElement>(css)?.innerText,
    AT.commentBox,
  );
  expect(written?.trim()).toBe(`Eh, tidak jadi: ${OWN_WORDS}`);
  expect(await stage.acts()).toEqual([]);
});

test('the Like button inside another site is held in its frame, and only for a page that takes sides', async () => {
  const frame = (handle: string) =>
    `https://www.facebook.com/plugins/like.php?href=${encodeURIComponent(`https://www.facebook.com/${handle}`)}`;
  const button = (nth: number) => ({ css: 'iframe[title="Sematan"]', nth });
  const asked = (start: string) => () =>
    stage.server.requests.filter(({ path }) => path.startsWith(start)).length;
  const frames = [HANDLE, 'rina_masak']
    .map((handle) => `frame=${encodeURIComponent(frame(handle))}`)
    .join('&');
  stage.server.forget();
  await stage.open(`https://kabar-kertasari.example/?${frames}`);
  await expect.poll(asked('/avatar/page'), { timeout: 8000 }).toBe(2);
  // The background answers in order, and twice for each frame: after as many answers here, the frames have their rules.
  for (const question of ['rules:list', 'settings:get', 'rules:list', 'settings:get'] as const)
    await ask(stage.options, question);
  await stage.tab.click(button(0));
  await stage.tab.click(button(1));
  await expect.poll(asked('/api/act/like'), { timeout: 8000 }).toBe(1);
});

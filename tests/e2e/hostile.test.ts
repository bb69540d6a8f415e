import { beforeEach, describe, expect, test } from 'vitest';
import { IDS } from '../pages/fixtures/index.ts';
import { ask } from './browsers/index.ts';
import { inPost } from './places.ts';
import { setStage } from './stage.ts';

const stage = setStage();
const like = inPost('halilis2', IDS.campaign, 'like');

beforeEach(async () => {
  await ask(stage.options, 'journal:clear');
  await stage.open('/home');
});

/** What the journal says was decided since the test began. */
async function decisions(): Promise<string[]> {
  const entries = await ask(stage.options, 'journal:list');
  return entries.map(({ decision }) => decision);
}

/** Runs in the page: everything a page can do to whatever appears under the root, for so many milliseconds. */
function attackHost(how: string, milliseconds: number): Promise<number> {
  const ours = (): HTMLElement[] =>
    [...document.documentElement.children].filter(
      (child): child is HTMLElement => !/^(?:HEAD|BODY)$/.test(child.tagName),
    );
  const keys = (target: EventTarget): void => {
    for (const type of ['keydown', 'keypress', 'keyup'])
      for (const key of ['Tab', 'Enter', ' '])
        target.dispatchEvent(new KeyboardEvent(type, { key, bubbles: true, composed: true }));
  };
  const presses = (target: Element): void => {
    const { left, top, width, height } = target.getBoundingClientRect();
    for (const type of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click']) {
      for (let x = 0; x <= 1; x += 0.25)
        for (let y = 0; y <= 1; y += 0.25) {
          const at = { clientX: left + width * x, clientY: top + height * y, bubbles: true, composed: true };
          target.dispatchEvent(new PointerEvent(type, at));
        }
    }
  };
  const attacks: Record<string, (host: HTMLElement) => void> = {
    clicks: (host) => {
      presses(host);
      host.click();
    },
    keys: (host) => [host, document, window].forEach(keys),
    'fake trust': (host) => {
      for (const type of ['click', 'keydown']) {
        const event = new MouseEvent(type, { bubbles: true, composed: true });
        try {
          Object.defineProperty(event, 'isTrusted', { value: true });
        } catch {
          // Unforgeable: as it should be.
        }
        host.dispatchEvent(event);
      }
    },
    removal: (host) => host.remove(),
    styles: (host) => {
      host.setAttribute('style', 'display:none!important;opacity:0!important;transform:scale(0)!important');
      host.setAttribute('hidden', '');
      host.setAttribute('inert', '');
      document.documentElement.style.setProperty('opacity', '0.01', 'important');
    },
    'forged end': () => {
      for (const id of ['jaga-netral@jaga-netral.id', ''])
        for (const type of ['wxt:content-script-started', `${id}:guard:wxt:content-script-started`])
          document.dispatchEvent(
            new CustomEvent(type, { detail: { contentScriptName: 'guard', messageId: 'x' } }),
          );
    },
  };
  return new Promise((resolve) => {
    let struck = 0;
    const timer = setInterval(() => {
      for (const host of ours()) {
        attacks[how]?.(host);
        struck += 1;
      }
    }, 20);
    setTimeout(() => {
      clearInterval(timer);
      resolve(struck);
    }, milliseconds);
  });
}

describe('a page that attacks the dialog', () => {
  /** Longer than the countdown of "Tetap lanjutkan", so that an attack meets the open button. */
  const LONG_ENOUGH = 4_500;

  test.each(['clicks', 'keys', 'fake trust', 'removal', 'forged end'])(
    '%s never become a consent',
    async (how) => {
      await stage.tab.click(like);
      await stage.tab.dialog.wait();
      const struck = await stage.tab.evaluate(attackHost, how, LONG_ENOUGH);
      expect(struck).toBeGreaterThan(0);
      expect(await stage.acts()).toEqual([]);
      expect(
        (await decisions()).filter((decision) => decision === 'continue' || decision === 'not-politics'),
      ).toEqual([]);
    },
  );

  test('styles cannot hide it', async () => {
    await stage.tab.click(like);
    await stage.tab.dialog.wait();
    await stage.tab.evaluate(attackHost, 'styles', 500);
    const onTop = await stage.tab.evaluate(
      () =>
        document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.parentElement ===
        document.documentElement,
    );
    expect(onTop).toBe(true);
    await stage.tab.dialog.press('Batalkan');
    await stage.tab.dialog.gone();
    expect(await stage.acts()).toEqual([]);
  });

  test('a modal opened over it does not stay above it', async () => {
    await stage.tab.click(like);
    await stage.tab.dialog.wait();
    await stage.tab.evaluate(() => {
      const cover = document.createElement('dialog');
      cover.style.cssText = 'width:100vw;height:100vh;max-width:none;max-height:none';
      document.body.append(cover);
      cover.showModal();
    });
    await stage.tab.until(
      'our dialog on top again',
      () =>
        document.elementFromPoint(innerWidth / 2, innerHeight / 2)?.parentElement ===
        document.documentElement,
    );
    await stage.tab.dialog.press('Batalkan');
    await stage.tab.dialog.gone();
    expect(await stage.acts()).toEqual([]);
  });
});

describe('a page that wants to know', () => {
  test('cannot read what the dialog says, and hears no key of it', async () => {
    await stage.tab.evaluate(() => {
      const heard: string[] = [];
      Object.assign(window, { heard });
      for (const type of ['focusin', 'click', 'pointerdown', 'keydown', 'copy', 'selectionchange'])
        document.addEventListener(type, (event) =>
          heard.push(`${type} ${(event.composedPath()[0] as Element)?.textContent ?? ''}`),
        );
    });
    await stage.tab.click(like);
    const { name, text } = await stage.tab.dialog.wait();
    expect(text.length).toBeGreaterThan(100);
    await stage.tab.press('Control+a');
    const known = await stage.tab.evaluate(() => {
      const roots = [...document.documentElement.children].map((child) => child.shadowRoot);
      const { heard } = window as unknown as { heard: string[] };
      const read = [
        document.documentElement.outerHTML,
        // What is rendered is what a page could read.
        document.documentElement.innerText,
        String(getSelection()),
        ...heard,
      ];
      return { open: roots.some((root) => root !== null), read: read.join('\n') };
    });
    expect(known.open).toBe(false);
    for (const secret of [name, 'Tetap lanjutkan', 'Batalkan', 'Bukan soal politik', 'SKB']) {
      expect(known.read).not.toContain(secret);
    }
  });

  test('finds nothing of ours in its own storage', async () => {
    await stage.tab.click(like);
    await stage.tab.dialog.press('Tetap lanjutkan');
    await stage.acted();
    const kept = await stage.tab.evaluate(async () => ({
      local: Object.keys(localStorage),
      session: Object.keys(sessionStorage),
      databases: await indexedDB.databases(),
      caches: await caches.keys(),
      cookies: document.cookie,
    }));
    expect(kept).toEqual({ local: [], session: [], databases: [], caches: [], cookies: '' });
  });

  test('an untrusted click of a script is held as well', async () => {
    await stage.tab.evaluate((css: string) => {
      const click = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
      document.querySelector(css)?.dispatchEvent(click);
    }, like);
    await stage.tab.dialog.wait();
    expect(await stage.acts()).toEqual([]);
  });

  test('patched event methods do not open a way around', async () => {
    await stage.tab.evaluate(() => {
      for (const key of ['stopImmediatePropagation', 'stopPropagation', 'preventDefault'] as const) {
        Event.prototype[key] = () => undefined;
      }
      Element.prototype.closest = () => null;
      window.addEventListener = () => undefined;
    });
    await stage.tab.click(like);
    await stage.tab.dialog.wait();
    expect(await stage.acts()).toEqual([]);
  });

  test('a script of the page cannot switch the guard off', async () => {
    await stage.tab.evaluate(attackHost, 'forged end', 0);
    await stage.tab.evaluate(() => {
      const ids = [...document.querySelectorAll('script')].map(({ src }) => src);
      for (const id of ['jaga-netral@jaga-netral.id', ...ids]) {
        const detail = { contentScriptName: 'guard', messageId: 'forged' };
        document.dispatchEvent(new CustomEvent(`${id}:guard:wxt:content-script-started`, { detail }));
        window.postMessage({ type: `${id}:guard:wxt:content-script-started`, ...detail }, '*');
      }
    });
    await stage.tab.click(like);
    await stage.tab.dialog.wait();
    expect(await stage.acts()).toEqual([]);
  });
});

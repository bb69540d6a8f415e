import type { Browser as Driver, Page } from 'puppeteer-core';
import type { Dialog, SeenDialog } from './types.ts';
import { until } from './until.ts';

type Shared = { sharedId: string };
type Located = Shared & { value?: { shadowRoot?: Shared | null } };

/** WebDriver BiDi commands on one page. */
export type Bidi = { context: string; send: <Answer>(method: string, params: object) => Promise<Answer> };

/** Puppeteer offers no way to look into a closed shadow root; the protocol under it does. */
export function bidiOf(driver: Driver, page: Page): Bidi {
  const { connection } = driver as unknown as {
    connection: { send(method: string, params: object): Promise<{ result: unknown }> };
  };
  const { _id: context } = page.mainFrame() as unknown as { _id: string };
  return {
    context,
    send: async <Answer>(method: string, params: object) =>
      (await connection.send(method, params)).result as Answer,
  };
}

async function locate(bidi: Bidi, css: string, within?: Shared): Promise<Located[]> {
  const { nodes } = await bidi.send<{ nodes: Located[] }>('browsingContext.locateNodes', {
    context: bidi.context,
    locator: { type: 'css', value: css },
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
    ...(within === undefined ? {} : { startNodes: [{ sharedId: within.sharedId }] }),
  });
  return nodes;
}

async function call<Value>(bidi: Bidi, on: Shared, functionDeclaration: string): Promise<Value> {
  const { result } = await bidi.send<{ result: { value: string } }>('script.callFunction', {
    functionDeclaration,
    awaitPromise: false,
    target: { context: bidi.context },
    arguments: [{ sharedId: on.sharedId }],
  });
  return JSON.parse(result.value) as Value;
}

/** The accessible name by the parts the dialog uses: aria-labelledby, aria-label, else its text. */
const NAME = `const name = (node) => {
  const ids = (node.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  const labels = ids.map((id) => node.getRootNode().getElementById(id)?.innerText ?? '');
  return (labels.join(' ') || node.getAttribute('aria-label') || node.innerText).trim();
};`;

const SEE = `(dialog) => { ${NAME} return JSON.stringify({
  name: name(dialog),
  text: dialog.innerText,
  buttons: [...dialog.querySelectorAll('button, [role=button]')].filter((b) => b.checkVisibility()).map(name),
}); }`;

const STATE = `(button) => { ${NAME}
  button.scrollIntoView({ block: 'nearest' });
  return JSON.stringify({ name: name(button), disabled: button.disabled || button.getAttribute('aria-disabled') === 'true' });
}`;

/** Only elements beside head and body can be in the top layer above every site: there the dialog's host stands. */
async function openDialog(bidi: Bidi): Promise<Shared | undefined> {
  for (const host of await locate(bidi, 'html > :not(head, body)')) {
    const root = host.value?.shadowRoot;
    const [dialog] = root ? await locate(bidi, '[role=alertdialog][open]', root) : [];
    if (dialog) return dialog;
  }
  return undefined;
}

const press = (sharedId: string) => ({
  type: 'pointer',
  id: 'mouse',
  parameters: { pointerType: 'mouse' },
  actions: [
    { type: 'pointerMove', x: 0, y: 0, origin: { type: 'element', element: { sharedId } } },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ],
});

/** A node can go away between two questions; then there is no dialog any more, or not yet. */
const orNothing = <Value>(answer: Promise<Value>): Promise<Value | undefined> =>
  answer.catch((error: Error) => {
    if (/no such|stale|discarded|navigat/i.test(error.message)) return undefined;
    throw error;
  });

export function firefoxDialog(bidi: Bidi): Dialog {
  const look = async () => {
    const dialog = await orNothing(openDialog(bidi));
    return dialog && orNothing(call<SeenDialog>(bidi, dialog, SEE));
  };
  const enabledButton = async (name: string) => {
    const dialog = await orNothing(openDialog(bidi));
    const buttons = (dialog && (await orNothing(locate(bidi, 'button, [role=button]', dialog)))) ?? [];
    for (const button of buttons) {
      const state = await orNothing(call<{ name: string; disabled: boolean }>(bidi, button, STATE));
      if (state?.name.startsWith(name) && !state.disabled) return button;
    }
    return undefined;
  };
  return {
    seen: look,
    wait: () => until('the warning dialog', look),
    gone: async () => void (await until('the dialog to close', async () => (await look()) === undefined)),
    press: async (name) => {
      const { sharedId } = await until(`an enabled button "${name}" in the dialog`, () =>
        enabledButton(name),
      );
      await bidi.send('input.performActions', { context: bidi.context, actions: [press(sharedId)] });
    },
  };
}

/** Calls a function on the layer of the hints beside a composer; it has that layer as its argument. */
export async function callOnHints(bidi: Bidi, functionDeclaration: string): Promise<string | undefined> {
  const found = async (): Promise<string | undefined> => {
    for (const host of await locate(bidi, 'html > :not(head, body)')) {
      const root = host.value?.shadowRoot;
      const [layer] = root ? await locate(bidi, '.layer', root) : [];
      if (layer)
        return call<string>(bidi, layer, `(layer) => JSON.stringify((${functionDeclaration})(layer))`);
    }
    return undefined;
  };
  return orNothing(found());
}

import type { CDPSession, Page } from 'playwright-core';
import type { Dialog, SeenDialog } from './types.ts';
import { until } from './until.ts';

type Node = { id: number; name: string; disabled: boolean };

/** Nodes of the accessibility tree, which knows no shadow boundaries, below one DOM node. */
async function nodes(cdp: CDPSession, below: number, role: string): Promise<Node[]> {
  const answer = await cdp.send('Accessibility.queryAXTree', { backendNodeId: below, role });
  return answer.nodes.flatMap((node) =>
    node.ignored || node.backendDOMNodeId === undefined
      ? []
      : [
          {
            id: node.backendDOMNodeId,
            name: String(node.name?.value ?? ''),
            disabled:
              node.properties?.some(({ name, value }) => name === 'disabled' && value.value === true) ??
              false,
          },
        ],
  );
}

async function openDialog(cdp: CDPSession): Promise<Node | undefined> {
  const { root } = await cdp.send('DOM.getDocument', { depth: 0 });
  return (await nodes(cdp, root.backendNodeId, 'alertdialog'))[0];
}

async function textOf(cdp: CDPSession, backendNodeId: number): Promise<string> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const { objectId = '' } = object;
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: 'function () { return this.innerText }',
  });
  // Whoever holds on to the node keeps it in memory.
  await cdp.send('Runtime.releaseObject', { objectId });
  return String(result.value);
}

async function seen(cdp: CDPSession): Promise<SeenDialog | undefined> {
  const dialog = await openDialog(cdp);
  if (!dialog) return undefined;
  const buttons = await nodes(cdp, dialog.id, 'button');
  return { name: dialog.name, text: await textOf(cdp, dialog.id), buttons: buttons.map(({ name }) => name) };
}

/** The centre of a node's first box, scrolled into view. */
async function centre(cdp: CDPSession, backendNodeId: number): Promise<{ x: number; y: number }> {
  await cdp.send('DOM.scrollIntoViewIfNeeded', { backendNodeId });
  const { quads } = await cdp.send('DOM.getContentQuads', { backendNodeId });
  const [x1 = 0, y1 = 0, , , x3 = 0, y3 = 0] = quads[0] ?? [];
  return { x: (x1 + x3) / 2, y: (y1 + y3) / 2 };
}

/** A node can go away between two questions; then there is no dialog any more, or not yet. */
const orNothing = <Value>(answer: Promise<Value>): Promise<Value | undefined> =>
  answer.catch((error: Error) => {
    if (/node|object|context/i.test(error.message)) return undefined;
    throw error;
  });

export function chromiumDialog(cdp: CDPSession, mouse: Page['mouse']): Dialog {
  const look = () => orNothing(seen(cdp));
  return {
    seen: look,
    wait: () => until('the warning dialog', look),
    gone: async () => void (await until('the dialog to close', async () => (await look()) === undefined)),
    press: async (name) => {
      const button = await until(`an enabled button "${name}" in the dialog`, async () => {
        const dialog = await openDialog(cdp);
        const buttons = dialog && (await orNothing(nodes(cdp, dialog.id, 'button')));
        return buttons?.find((node) => node.name.startsWith(name) && !node.disabled);
      });
      const { x, y } = await centre(cdp, button.id);
      await mouse.click(x, y);
    },
  };
}

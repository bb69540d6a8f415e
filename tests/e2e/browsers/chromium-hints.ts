import type { CDPSession } from 'playwright-core';
import type { CallOnHints } from './hints.ts';

type Node = Awaited<ReturnType<typeof documentOf>>;

const documentOf = async (cdp: CDPSession) =>
  (await cdp.send('DOM.getDocument', { depth: 2, pierce: true })).root;

const isElement = (node: Node, name: string): boolean => node.nodeName === name;

/** Whatever hangs beside head and body, with a root nobody else can look into. */
async function rootsOf(cdp: CDPSession): Promise<number[]> {
  const { children = [] } = await documentOf(cdp);
  const page = children.find((node) => isElement(node, 'HTML'));
  return (page?.children ?? []).flatMap(({ shadowRoots = [] }) =>
    shadowRoots.map(({ backendNodeId }) => backendNodeId),
  );
}

const FIND = (declaration: string): string => `function () {
  const layer = this.querySelector('.layer');
  return layer ? (${declaration})(layer) : null;
}`;

async function callOn(cdp: CDPSession, backendNodeId: number, declaration: string): Promise<string | null> {
  const { object } = await cdp.send('DOM.resolveNode', { backendNodeId });
  const { objectId = '' } = object;
  const { result } = await cdp.send('Runtime.callFunctionOn', {
    objectId,
    functionDeclaration: FIND(declaration),
  });
  await cdp.send('Runtime.releaseObject', { objectId });
  return (result.value as string | null | undefined) ?? null;
}

/** A node can go away between two questions; then nothing is shown any more. */
export const chromiumHints =
  (cdp: CDPSession): CallOnHints =>
  async (declaration) => {
    try {
      for (const root of await rootsOf(cdp)) {
        const answer = await callOn(cdp, root, declaration);
        if (answer !== null) return answer;
      }
      return undefined;
    } catch (error) {
      if (error instanceof Error && /node|object|context/i.test(error.message)) return undefined;
      throw error;
    }
  };

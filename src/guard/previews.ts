import type { Located } from '../platforms/types.ts';

/** How sites show a picture or video that was chosen and is not sent yet: from the browser's own memory. */
const PREVIEW = 'img[src^="blob:"],video[src^="blob:"],[style*="blob:"]';
/** Further out than this nothing belongs to the same composer. */
const MOST_STEPS = 12;

/** The part of the page that is one composer: what its editor and its sending control stand in together. */
function boxOf({ editor, replay }: Located): Element | undefined {
  const dialog = editor?.closest('[role="dialog"],form');
  if (dialog || !editor) return dialog ?? undefined;
  const control = replay.how === 'press' ? replay.control : undefined;
  let box = editor.parentElement;
  for (let steps = 0; control && box && !box.contains(control) && steps < MOST_STEPS; steps++) {
    box = box.parentElement;
  }
  return box ?? undefined;
}

/** What a composer shows of the pictures that will be sent with it. */
export const previewsIn = (located: Located): Element[] => [
  ...(boxOf(located)?.querySelectorAll(PREVIEW) ?? []),
];

/**
 * The picture behind a preview, for sites that choose files where no page event is heard. Undefined where it cannot be
 * read: not there yet, or no picture.
 */
export async function pictureOf(preview: Element): Promise<Blob | undefined> {
  if (!(preview instanceof HTMLImageElement)) return undefined;
  try {
    const bitmap = await createImageBitmap(preview);
    const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
    canvas.getContext('2d')?.drawImage(bitmap, 0, 0);
    bitmap.close();
    return await canvas.convertToBlob();
  } catch {
    return undefined;
  }
}

/** Shown beside the questions about them, in pixels of the screen's own. */
const HEIGHT = 192;
/** More do not help anybody to remember what they chose. */
const MOST = 4;

/** The first pictures of a choice, small. Videos and what cannot be decoded are left out. Never rejects. */
export async function thumbnails(files: readonly Blob[]): Promise<ImageBitmap[]> {
  const small = files.slice(0, MOST).map(async (file) => {
    try {
      return [await createImageBitmap(file, { resizeHeight: HEIGHT, resizeQuality: 'medium' })];
    } catch {
      return [];
    }
  });
  return (await Promise.all(small)).flat();
}

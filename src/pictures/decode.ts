import { fromBase64 } from './base64.ts';
import { type Raster, toGrey } from './raster.ts';

/** A picture from a message as shades of grey. Rejects when it cannot be decoded. */
export async function decodeGrey(jpeg: string): Promise<Raster> {
  const bitmap = await createImageBitmap(new Blob([fromBase64(jpeg)], { type: 'image/jpeg' }));
  try {
    const { width, height } = bitmap;
    const pen = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true })!;
    pen.drawImage(bitmap, 0, 0);
    return toGrey(pen.getImageData(0, 0, width, height));
  } finally {
    bitmap.close();
  }
}

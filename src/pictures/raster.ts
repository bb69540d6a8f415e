/** A picture in shades of grey, row by row: 0 is black, 255 white. */
export type Raster = { readonly data: Uint8Array; readonly width: number; readonly height: number };

/** Pixels as browsers give them: red, green, blue, alpha. */
export type Pixels = { data: ArrayLike<number>; width: number; height: number };

/** Brightness as people see it (ITU-R BT.601, in 256ths). What is transparent lies on white. */
export function toGrey({ data, width, height }: Pixels): Raster {
  const grey = new Uint8Array(width * height);
  for (let at = 0; at < grey.length; at++) {
    const from = at * 4;
    const bright = (77 * data[from]! + 150 * data[from + 1]! + 29 * data[from + 2]!) >> 8;
    const alpha = data[from + 3]!;
    grey[at] = alpha === 255 ? bright : (bright * alpha + 255 * (255 - alpha)) / 255;
  }
  return { data: grey, width, height };
}

/** Light writing on dark becomes dark on light. */
export const inverted = ({ data, width, height }: Raster): Raster => ({
  data: data.map((shade) => 255 - shade),
  width,
  height,
});

/** The picture with its longest side at most `most` pixels; each new pixel is the mean of those it stands for. */
export function shrunk(raster: Raster, most: number): Raster {
  const scale = most / Math.max(raster.width, raster.height);
  if (scale >= 1) return raster;
  const width = Math.max(1, Math.round(raster.width * scale));
  const height = Math.max(1, Math.round(raster.height * scale));
  const data = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const [top, bottom] = stretch(y, height, raster.height);
    for (let x = 0; x < width; x++) {
      const [left, right] = stretch(x, width, raster.width);
      data[y * width + x] = mean(raster, left, top, right, bottom);
    }
  }
  return { data, width, height };
}

/** Which old pixels the new one at `at` stands for, half-open; at least one. */
function stretch(at: number, size: number, old: number): [from: number, to: number] {
  const from = Math.floor((at * old) / size);
  return [from, Math.max(from + 1, Math.floor(((at + 1) * old) / size))];
}

function mean({ data, width }: Raster, left: number, top: number, right: number, bottom: number): number {
  let sum = 0;
  for (let y = top; y < bottom; y++) {
    for (let x = left; x < right; x++) sum += data[y * width + x]!;
  }
  return sum / ((right - left) * (bottom - top));
}

/** Turned counter-clockwise by `degrees` about its middle, in the same frame; corners are filled with its edge's shade. */
export function turned(raster: Raster, degrees: number): Raster {
  if (degrees === 0) return raster;
  const { data, width, height } = raster;
  const out = new Uint8Array(data.length).fill(data[0] ?? 255);
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [cx, cy] = [(width - 1) / 2, (height - 1) / 2];
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = cos * (x - cx) - sin * (y - cy) + cx;
      const fromY = sin * (x - cx) + cos * (y - cy) + cy;
      if (fromX < 0 || fromY < 0 || fromX >= width - 1 || fromY >= height - 1) continue;
      out[y * width + x] = between(raster, fromX, fromY);
    }
  }
  return { data: out, width, height };
}

/** The shade between four pixels. */
function between({ data, width }: Raster, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  const [dx, dy] = [x - left, y - top];
  const at = top * width + left;
  const upper = data[at]! * (1 - dx) + data[at + 1]! * dx;
  const lower = data[at + width]! * (1 - dx) + data[at + width + 1]! * dx;
  return upper * (1 - dy) + lower * dy;
}

/** A quarter turn clockwise. */
export function quarterTurned({ data, width, height }: Raster): Raster {
  const out = new Uint8Array(data.length);
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) out[x * height + (height - 1 - y)] = data[y * width + x]!;
  }
  return { data: out, width: height, height: width };
}

/** As a PGM file, the simplest form that the reader's own decoder takes: nothing is compressed and nothing is lost. */
export function toPgm({ data, width, height }: Raster): Uint8Array {
  const head = new TextEncoder().encode(`P5\n${width} ${height}\n255\n`);
  const file = new Uint8Array(head.length + data.length);
  file.set(head);
  file.set(data, head.length);
  return file;
}

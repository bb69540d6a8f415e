/** Where in a video pictures are taken, as parts of its length: titles stand at its ends, people in its middle. */
const PLACES = [0.05, 0.35, 0.65, 0.95];
/** A video that does not come to one of its places within this many milliseconds is not read further. */
const PATIENCE_MS = 4_000;
/** Longest side of a frame, in pixels. */
const SIDE = 1_280;

/** Resolves at the next `type`; rejects at an error and when it takes too long. */
const next = (video: HTMLVideoElement, type: string): Promise<void> =>
  new Promise((resolve, reject) => {
    const ended = new AbortController();
    const end = (go: () => void) => (): void => {
      ended.abort();
      clearTimeout(late);
      go();
    };
    const fail = end(() => reject(new Error(`no ${type}`)));
    const late = setTimeout(fail, PATIENCE_MS);
    video.addEventListener(type, end(resolve), { signal: ended.signal });
    video.addEventListener('error', fail, { signal: ended.signal });
  });

async function frameAt(video: HTMLVideoElement, seconds: number): Promise<Blob> {
  const sought = next(video, 'seeked');
  video.currentTime = seconds;
  await sought;
  const scale = Math.min(1, SIDE / Math.max(video.videoWidth, video.videoHeight));
  const canvas = new OffscreenCanvas(
    Math.round(video.videoWidth * scale),
    Math.round(video.videoHeight * scale),
  );
  canvas.getContext('2d')?.drawImage(video, 0, 0, canvas.width, canvas.height);
  return canvas.convertToBlob({ type: 'image/jpeg', quality: 0.9 });
}

/** Some recordings do not say how long they are: only their beginning can be sought then. */
const placesIn = ({ duration }: HTMLVideoElement): number[] =>
  Number.isFinite(duration) ? PLACES.map((part) => part * duration) : [0];

/**
 * A few pictures out of a video, taken on this device without showing or playing it. Empty where the browser cannot
 * decode it; what was taken before a fault is kept. Never rejects.
 */
export async function framesOf(file: Blob): Promise<Blob[]> {
  const address = URL.createObjectURL(file);
  const video = document.createElement('video');
  const frames: Blob[] = [];
  try {
    video.muted = true;
    video.preload = 'auto';
    const ready = next(video, 'loadeddata');
    video.src = address;
    await ready;
    for (const place of placesIn(video)) frames.push(await frameAt(video, place));
  } catch {
    // What the browser cannot decode is not read.
  } finally {
    video.removeAttribute('src');
    video.load();
    URL.revokeObjectURL(address);
  }
  return frames;
}

/** What is read at most, so that no picture can take the memory of a browser. */
export const LIMITS = {
  /** Bytes of a file. */
  bytes: 20_000_000,
  /** Width times height. */
  pixels: 50_000_000,
  /** Longest side of a picture that is sent to the reader, in pixels. */
  side: 1_600,
} as const;

/** Most characters of a picture in a message: base64 of the largest JPEG of that size, with room. */
export const SENT_LENGTH = 6_000_000;

/** How long an own picture may be read while the person goes on writing, in milliseconds. */
export const OWN_WITHIN_MS = 20_000;

/** How long an act waits for the pictures it is on, in milliseconds. */
export const ACT_WITHIN_MS = 1_500;

type Decoder = { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> };

/** Characters given to one call that takes them as arguments. */
const CHUNK = 0x8000;

export function toBase64(bytes: Uint8Array): string {
  let characters = '';
  for (let from = 0; from < bytes.length; from += CHUNK) {
    characters += String.fromCharCode(...bytes.subarray(from, from + CHUNK));
  }
  return btoa(characters);
}

/** Throws on a text that is not base64. */
export function fromBase64(text: string): Uint8Array<ArrayBuffer> {
  const { fromBase64: decode } = Uint8Array as unknown as Decoder;
  if (decode) return decode(text);
  // Chrome before 140.
  const characters = atob(text);
  const bytes = new Uint8Array(characters.length);
  for (let i = 0; i < bytes.length; i++) bytes[i] = characters.charCodeAt(i);
  return bytes;
}

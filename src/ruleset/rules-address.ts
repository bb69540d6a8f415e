/**
 * An address from which rules files may be taken: https, without a name or password in it, without `#`.
 *
 * @returns the address as the browser writes it, undefined for anything else.
 */
export function readAddress(text: string): string | undefined {
  if (!URL.canParse(text.trim())) return undefined;
  const { protocol, username, password, hash, hostname, href } = new URL(text.trim());
  const isPlain = username === '' && password === '' && hash === '' && hostname !== '';
  return protocol === 'https:' && isPlain ? href : undefined;
}

/** Where an agency puts the public key beside its file, for people who type the address. */
export function keyAddressOf(address: string): string {
  const url = new URL(address);
  url.pathname += '.pem';
  return url.href;
}

import { createHash } from 'node:crypto';

/** Fixes the id in Chrome, so that enterprise policy can name the extension. The private half is kept by the publisher. */
export const CHROME_PUBLIC_KEY =
  'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAyV6aCWCJg6tAzl7BOJeSOGTlj245B+PBRUe/ZtKYpuQ9u4L4CMP7+UuNJugEAWm2/EPg8WuyJb2BQLmAClabtShAUiGzB285P1b5ChLX4GKBTMxahYWxa1oHx2MHJv/o4ncYnoyCFFPmxDfvIg1LQdARBgzquQAlo/xX1AwYkDe5QtpNFJVmGQRdUIOlNQzxGMjve9VkT1JxcHcNsAWV49Tw8+T7O9F+0k6GtHnSkiZWcTuBmdOAEhQAcAg4Cj3pyaIUjJsjn175UIejpnT8TQ+D4zPkb2QKF4bH86M+LnjjaV5fsXmQVuwt63BJ+50iqnv5fjFmlMe4H7kKwV23vwIDAQAB';

/** Chrome writes the first 16 bytes of the key's hash with the letters a to p. */
export const CHROME_ID = [
  ...createHash('sha256').update(Buffer.from(CHROME_PUBLIC_KEY, 'base64')).digest('hex').slice(0, 32),
]
  .map((digit) => String.fromCharCode(97 + Number.parseInt(digit, 16)))
  .join('');

export const FIREFOX_ID = 'jaga-netral@jaga-netral.id';

import { type Digest } from '../../application/ports/digest';

/** Fingerprints by the Web Crypto that browsers and Node both have. */
export function webCryptoDigest(): Digest {
  return {
    async sha256(content) {
      const given = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      const bytes = await globalThis.crypto.subtle.digest('SHA-256', given);
      return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }
  };
}

/** Makes fingerprints; the core has no cryptography of its own. */
export interface Digest {
  /** SHA-256 of the UTF-8 bytes of a text, in lower-case hexadecimal. */
  sha256(text: string): Promise<string>;
}

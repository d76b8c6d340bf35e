/** Makes fingerprints; the core has no cryptography of its own. */
export interface Digest {
  /** SHA-256 of bytes, or of the UTF-8 bytes of a text, in lower-case hexadecimal. */
  sha256(content: string | ArrayBuffer): Promise<string>;
}

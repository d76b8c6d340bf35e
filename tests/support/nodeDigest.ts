import { createHash } from 'node:crypto';
import { type Digest } from '../../src/application/ports/digest';

/** Fingerprints by Node's own cryptography, also where a test's browser has none. */
export const nodeDigest: Digest = {
  sha256: (content) => {
    const bytes = typeof content === 'string' ? Buffer.from(content, 'utf8') : Buffer.from(content);
    return Promise.resolve(createHash('sha256').update(bytes).digest('hex'));
  }
};

const seeds = [0x9e3779b9, 0x85ebca6b, 0xc2b2ae35, 0x27d4eb2f];

/**
 * A short mark of a text, the same for the same text, for keys of rows that are found again by what they say. It hides
 * nothing and protects nothing: whoever wants two texts with one mark can make them.
 *
 * @returns 33 hexadecimal characters beginning with a letter
 */
export function fingerprintOf(text: string): string {
  return `a${seeds.map((seed) => hashOf(text, seed).toString(16).padStart(8, '0')).join('')}`;
}

/** MurmurHash3's mixing over UTF-16 units. */
function hashOf(text: string, seed: number): number {
  let hash = seed ^ text.length;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ Math.imul(text.charCodeAt(index), 0xcc9e2d51), 0x1b873593);
    hash = (hash << 13) | (hash >>> 19);
  }
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

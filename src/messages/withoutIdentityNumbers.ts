import { findPersonalIdentityNumbers } from '../core/privacy/personalIdentityNumber';

const mask = '…';

/**
 * A text with each personnummer or samordningsnummer masked. What comes with a code may have been typed by hand, such as
 * a key or the title of a row, and no text may echo such a number.
 */
export function withoutIdentityNumbers(text: string): string {
  return findPersonalIdentityNumbers(text).reduceRight(
    (masked, { start, end }) => masked.slice(0, start) + mask + masked.slice(end),
    text
  );
}

/** As {@link withoutIdentityNumbers} for every text that something carries. */
export function maskTexts<Carrier extends object>(carrier: Carrier): Carrier {
  const entries = Object.entries(carrier).map(([name, value]: [string, unknown]) => [
    name,
    typeof value === 'string' ? withoutIdentityNumbers(value) : value
  ]);
  // The same fields, the texts among them still texts.
  return Object.fromEntries(entries) as Carrier;
}

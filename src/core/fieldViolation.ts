/** A rule about one field of one row that does not hold; codes only, the words are in `messages`. */
export type FieldViolation =
  | { readonly code: 'fieldMissing'; readonly field: string }
  | {
      readonly code: 'textTooLong';
      readonly field: string;
      readonly maxLength: number;
      readonly length: number;
    }
  /** The text is never carried along: it must not be echoed or logged. */
  | { readonly code: 'personalIdentityNumber'; readonly field: string }
  | { readonly code: 'invalidKey'; readonly field: string }
  | { readonly code: 'invalidNumber'; readonly field: string }
  | { readonly code: 'invalidUrl'; readonly field: string }
  /** What is typed or stands there is no day. */
  | { readonly code: 'invalidDay'; readonly field: string }
  | { readonly code: 'endBeforeStart'; readonly field: string; readonly start: string; readonly end: string }
  /** A row points at a key that no row has. */
  | { readonly code: 'unknownReference'; readonly field: string; readonly key: string };

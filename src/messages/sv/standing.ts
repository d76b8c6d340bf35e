/** Texts that stand by themselves, in Swedish. */
export const standingSv = {
  /** Beside every field for free text, and in every answer about a personnummer. */
  noPersonalData: 'Skriv inga uppgifter om enskilda personer.'
} as const;

/** The same texts in each language. */
export type StandingTexts = Readonly<Record<keyof typeof standingSv, string>>;

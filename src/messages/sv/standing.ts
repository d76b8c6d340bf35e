/** Texts that stand by themselves, in Swedish. */
export const standingSv = {
  /** Beside every field for free text, and in every answer about a personnummer. */
  noPersonalData: 'Skriv inga uppgifter om enskilda personer.',
  /** Of a message that was under way at an interruption. */
  mayBeDouble: 'Kanske dubbel: den var på väg vid ett avbrott och skickades igen.'
} as const;

/** The same texts in each language. */
export type StandingTexts = Readonly<Record<keyof typeof standingSv, string>>;

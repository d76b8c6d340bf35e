import { type Language } from './format';

/**
 * Texts by language: the Swedish ones, the source of truth, are at hand at once; those of another language when they
 * have been loaded, so that a page carries the words of its own reader only.
 */
export class LoadedTexts<Texts> {
  private readonly loaded = new Map<Language, Texts>();

  public constructor(private readonly swedish: Texts) {}

  /** Takes in the texts of one more language; once is enough for a page or a program. */
  public learn(language: Exclude<Language, 'sv'>, texts: Texts): void {
    this.loaded.set(language, texts);
  }

  /** The texts in a language; the Swedish ones as long as those of the language have not been loaded. */
  public in(language: Language): Texts {
    return this.loaded.get(language) ?? this.swedish;
  }
}

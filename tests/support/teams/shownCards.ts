/** A button of a card. */
export interface CardButton {
  readonly verb: string;
  readonly title: string;
  readonly data: Readonly<Record<string, unknown>>;
}

/** Every word that a card or an answer shows, in its order. */
export function wordsOf(shown: unknown): string {
  const words: string[] = [];
  const walk = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(walk);
    if (typeof value !== 'object' || value === null || Array.isArray(value)) return;
    for (const [name, inside] of Object.entries(value)) {
      const isWord = typeof inside === 'string' && ['text', 'title', 'value', 'label'].includes(name);
      if (isWord) words.push(inside);
      else if (name !== 'fallback' && name !== 'data') walk(inside);
    }
  };
  walk(shown);
  return words.join(' | ');
}

/** The buttons of a card or answer that speak to the bot. */
export function buttonsOf(shown: unknown): readonly CardButton[] {
  if (Array.isArray(shown)) return shown.flatMap(buttonsOf);
  if (typeof shown !== 'object' || shown === null) return [];
  const { type, verb, title, data, fallback, ...rest } = shown as Readonly<Record<string, unknown>>;
  const inside = Object.values(rest).flatMap(buttonsOf);
  if (type !== 'Action.Execute') return [...inside, ...buttonsOf(data), ...buttonsOf(fallback)];
  return [{ verb, title, data } as CardButton, ...inside];
}

/** The button of that name. */
export function buttonOf(shown: unknown, title: string): CardButton {
  const found = buttonsOf(shown).find((button) => button.title === title);
  if (found === undefined) throw new Error(`No button "${title}" in ${wordsOf(shown)}`);
  return found;
}

/** The value of a choice by what it is called. */
export function choiceValue(shown: unknown, title: string): string {
  const found = choicesOf(shown).find((choice) => choice.title === title);
  if (found === undefined) throw new Error(`No choice "${title}" in ${wordsOf(shown)}`);
  return found.value;
}

function choicesOf(shown: unknown): readonly { readonly title: string; readonly value: string }[] {
  if (Array.isArray(shown)) return shown.flatMap(choicesOf);
  if (typeof shown !== 'object' || shown === null) return [];
  const { title, value } = shown as Readonly<Record<string, unknown>>;
  const own = typeof title === 'string' && typeof value === 'string' ? [{ title, value }] : [];
  return [...own, ...Object.values(shown).flatMap(choicesOf)];
}

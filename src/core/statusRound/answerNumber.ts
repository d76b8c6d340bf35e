import { type Action } from '../plan/action';

/** An action number as somebody wrote it in a text, and the actions that it may mean. */
export interface NumberInText {
  readonly words: string;
  readonly actions: readonly Action[];
}

// Letters, a dash of any kind or none, digits: "HÄ-2", "hä 2", "HÄ–02".
const numberWords = /(?<![\p{L}\d])(\p{L}{1,8})\s?[-\u2010-\u2015\u2212]?\s?(\d{1,4})(?![\d\p{L}])/gu;

/**
 * Finds the numbers of actions in a text, in any case, with any dash or none, and with A for Å and Ä or O for Ö when
 * nothing else has that number. Words that no action has are passed over, so that "den 15 oktober" is none.
 */
export function findNumbers(text: string, actions: readonly Action[]): readonly NumberInText[] {
  const exact = groupBy(actions, comparable);
  const folded = groupBy(actions, (number) => withoutRings(comparable(number)));
  const found = Array.from(text.matchAll(numberWords), ([words]) => {
    const written = comparable(words);
    return { words, actions: exact.get(written) ?? folded.get(withoutRings(written)) ?? [] };
  });
  return found.filter((one) => one.actions.length > 0);
}

/** A number without what people leave out: case, dashes, blanks, zeros in front. */
function comparable(number: string): string {
  const plain = number
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\-\u2010-\u2015\u2212]+/gu, '');
  return plain.replace(/(\p{L})0+(?=\d)/u, '$1');
}

function withoutRings(text: string): string {
  return text.replace(/[åä]/gu, 'a').replace(/ö/gu, 'o');
}

function groupBy(
  actions: readonly Action[],
  by: (number: string) => string
): ReadonlyMap<string, readonly Action[]> {
  const groups = new Map<string, readonly Action[]>();
  for (const action of actions) {
    const key = by(action.number);
    groups.set(key, [...(groups.get(key) ?? []), action]);
  }
  return groups;
}

import { type ActionDecision } from '../plan/action';
import { type GoalAim, type GoalKind } from '../situation/situation';
import { spokenText } from './planTable';

/** The words of the table for what the lists keep as codes; a table has one language, that of its users. */
export const goalKindWords: Readonly<Record<GoalKind, string>> = {
  effect: 'Effektmål',
  process: 'Processmål',
  output: 'Produktionsmål'
};

/** As {@link goalKindWords} for what a goal serves. */
export const goalAimWords: Readonly<Record<GoalAim, string>> = {
  safety: 'Trygghet',
  crime: 'Brottslighet'
};

/** As {@link goalKindWords} for what has been decided about an action. */
export const decisionWords: Readonly<Record<ActionDecision, string>> = {
  proposed: 'Föreslagen',
  decided: 'Beslutad',
  paused: 'Pausad',
  cancelled: 'Avbruten'
};

/** Type of an action for which the table gives none. */
export const defaultActionType = 'Övrigt';

/** The word for a yes or a no. */
export function yesOrNo(value: boolean): string {
  return value ? 'Ja' : 'Nej';
}

/** Reads a yes or a no, a cross too; `undefined` when it is neither. */
export function readYesOrNo(text: string): boolean | undefined {
  const spoken = spokenText(text);
  if (['ja', 'j', 'x', 'sant'].includes(spoken)) return true;
  return ['', 'nej', 'n', '-', 'falskt'].includes(spoken) ? false : undefined;
}

/** The code that a word stands for, also without "mål" at its end. */
export function codeOfWord<Code extends string>(
  words: Readonly<Record<Code, string>>,
  text: string
): Code | undefined {
  const spoken = spokenText(text);
  const isMeant = (word: string): boolean => [spoken, `${spoken}mål`].includes(spokenText(word));
  const found = Object.entries<string>(words).find(([, word]) => isMeant(word));
  // The names of the record are its codes.
  return found?.[0] as Code | undefined;
}

import { type CalendarDay } from '../calendar/calendarDay';
import { type ReportedLight } from '../followUp/statusReport';
import { type Action } from '../plan/action';
import { checkFreeText } from '../privacy/freeText';
import { longTextLength } from '../text';
import { findDay } from './answerDay';
import { findNumbers } from './answerNumber';

/** Utkast till svar: what a free text says about an action, for its writer to confirm; nothing is stored before that. */
export interface AnswerDraft {
  /** Absent when the text names no colour: the card asks. */
  readonly light?: ReportedLight;
  /** What was done or goes wrong; empty when the text says no more. */
  readonly text: string;
  /** The part that proposes something: "Ny plan 15 oktober". */
  readonly remedy?: string;
  /** The new end that the proposal names. */
  readonly proposedEnd?: CalendarDay;
  /** The text says that the action is done. */
  readonly isDone: boolean;
}

/** Vad en fritext betyder: a draft about one action, or why there is none yet. */
export type AnswerReading =
  | { readonly kind: 'draft'; readonly action: Action; readonly draft: AnswerDraft }
  /** The number stands for several actions, or several numbers are named: the writer chooses. */
  | { readonly kind: 'several'; readonly candidates: readonly Action[]; readonly draft: AnswerDraft }
  /** No number of an action is in it. */
  | { readonly kind: 'noAction'; readonly draft: AnswerDraft }
  | { readonly kind: 'empty' }
  /** A personnummer is in it; nothing of the text is kept or repeated. */
  | { readonly kind: 'personalIdentityNumber' }
  | { readonly kind: 'textTooLong'; readonly maxLength: number };

const lightWords = /(?<!\p{L})(?:(rött|röda?)|(gult|gula?)|(grönt|gröna?))(?!\p{L})/iu;
const doneWords = /(?<!\p{L})(?:klart?|genomfört?|genomförd|färdig|färdigt)(?!\p{L})/iu;
const notDone = /(?<!\p{L})(?:inte|ej|ännu|snart|nästan|delvis)(?!\p{L})/iu;
const proposalWords =
  /(?<!\p{L})(?:ny(?:tt)?\s+(?:plan|slutdatum|slutdag|datum|tid|tidplan)|slutdatum|förslag|föreslår|flytt(?:a|as|ar)?)(?!\p{L})/iu;
const mention = /<at>[^<]*<\/at>|@\p{L}[\p{L}\d-]*/giu;
const edges = /^[\s,.;:–—-]+|[\s,;:–—-]+$/gu;

/**
 * Reads a status written in free text, such as "HÄ-2 röd upphandlingen drar ut, ny plan 15 oktober", into a draft to
 * confirm. The words for the colours, the number and the mention are taken out; what proposes something goes to
 * the remedy.
 *
 * @param actions - those that the writer may mean
 */
export function readAnswerText(
  text: string,
  { actions, today }: { readonly actions: readonly Action[]; readonly today: CalendarDay }
): AnswerReading {
  const checked = checkFreeText(text, longTextLength);
  if (!checked.ok) {
    const { error } = checked;
    return error.code === 'textTooLong'
      ? { kind: 'textTooLong', maxLength: error.maxLength }
      : { kind: 'personalIdentityNumber' };
  }
  const said = text.normalize('NFC').replace(mention, ' ').replace(/\s+/gu, ' ').trim();
  if (said === '') return { kind: 'empty' };
  const numbers = findNumbers(said, actions);
  const candidates = [...new Set(numbers.flatMap((number) => number.actions))];
  const draft = draftOf(
    numbers.reduce((rest, { words }) => rest.replace(words, ' '), said),
    today
  );
  const [action, ...others] = candidates;
  if (action === undefined) return { kind: 'noAction', draft };
  return others.length === 0 ? { kind: 'draft', action, draft } : { kind: 'several', candidates, draft };
}

function draftOf(words: string, today: CalendarDay): AnswerDraft {
  const light = lightIn(words);
  const rest = trim(words.replace(lightWords, ' '));
  const at = proposalWords.exec(rest)?.index;
  const remedy = at === undefined ? undefined : sentence(rest.slice(at));
  const text = sentence(at === undefined ? rest : rest.slice(0, at));
  const proposedEnd = remedy === undefined ? undefined : findDay(remedy, today)?.day;
  const isDone = doneWords.test(text) && !notDone.test(text);
  return {
    text,
    isDone,
    ...(light === undefined ? {} : { light }),
    ...(remedy === undefined ? {} : { remedy }),
    ...(proposedEnd === undefined ? {} : { proposedEnd })
  };
}

/** The first colour that is named. */
function lightIn(words: string): ReportedLight | undefined {
  const found = lightWords.exec(words);
  if (found === null) return undefined;
  const [, red, yellow] = found;
  return red !== undefined ? 'red' : yellow !== undefined ? 'yellow' : 'green';
}

function sentence(words: string): string {
  const plain = trim(words);
  return plain.slice(0, 1).toLocaleUpperCase('sv') + plain.slice(1);
}

function trim(words: string): string {
  return words.replace(/\s+/gu, ' ').replace(edges, '');
}

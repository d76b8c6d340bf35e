import { type CommandName, commandWords } from '../../cards/helpCard';

/** What somebody wants of the bot. */
export type Command =
  | { readonly kind: 'command'; readonly name: CommandName; readonly rest: string }
  /** Nothing that is known; `nearest` is what may have been meant. */
  | { readonly kind: 'unknown'; readonly nearest: CommandName | undefined };

/** Other ways in which people ask for the same. */
const otherWords: Readonly<Record<CommandName, readonly string[]>> = {
  mine: ['mina åtgärder', 'att göra', 'mitt'],
  status: ['läge', 'läget', 'visa läget', 'visa status'],
  plan: ['plan', 'planen', 'visa planen', 'åtgärdsplan'],
  ask: ['begär lägesrapporter', 'begär lägesrapporten', 'begär läge', 'begär status', 'fråga gruppen'],
  pause: ['paus'],
  why: ['varför fick jag detta', 'varför fick jag det här'],
  calendar: ['kalendern', 'prenumerera'],
  help: ['hej', 'help', 'kommandon', 'vad kan du']
};

const names = Object.keys(commandWords) as readonly CommandName[];

/** Every way of asking, the longest first, so that "visa plan" is not taken for "visa". */
const ways = names
  .flatMap((name) =>
    [commandWords[name], ...otherWords[name]].map((words) => ({ name, words: plain(words) }))
  )
  .sort((one, other) => other.words.length - one.words.length);

/** Letters that two words may differ in and still be a slip of the finger: one in three. */
const lettersPerSlip = 3;

/** Reads what somebody wrote; capitals, dots over letters and full stops do not matter. */
export function parseCommand(text: string): Command {
  const said = plain(text);
  for (const { name, words } of ways) {
    if (said === words) return { kind: 'command', name, rest: '' };
    if (said.startsWith(`${words} `) && takesMore(name)) {
      const count = words.split(' ').length;
      return { kind: 'command', name, rest: text.trim().split(/\s+/).slice(count).join(' ') };
    }
  }
  return { kind: 'unknown', nearest: nearestTo(said) };
}

function takesMore(name: CommandName): boolean {
  return name !== 'mine' && name !== 'help';
}

function nearestTo(said: string): CommandName | undefined {
  const [nearest] = ways
    .map(({ name, words }) => ({
      name,
      slips: distance(said.slice(0, words.length + lettersPerSlip), words),
      words
    }))
    .filter(({ slips, words }) => slips <= Math.ceil(words.length / lettersPerSlip) && slips < words.length)
    .sort((one, other) => one.slips - other.slips);
  return nearest?.name;
}

/** Lower case, without dots and rings over letters, signs and doubled blanks. */
function plain(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** How many letters must be added, removed or changed to make one text of the other (Levenshtein). */
function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [line, letter] of Array.from(one).entries()) {
    const next = [line + 1];
    for (const [place, otherLetter] of Array.from(other).entries()) {
      const changed = (row[place] ?? 0) + (letter === otherLetter ? 0 : 1);
      next.push(Math.min(changed, (row[place + 1] ?? 0) + 1, (next[place] ?? 0) + 1));
    }
    row = next;
  }
  return row[other.length] ?? other.length;
}

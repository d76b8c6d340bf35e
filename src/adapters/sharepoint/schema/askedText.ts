import { isKey } from '../../../core/recorded';
import {
  askedVia,
  askReasons,
  type AskedAction,
  type AskReason
} from '../../../core/statusRound/statusRound';

const line = /^(\S+) (?:→|->) (\S+)?\s*\((\w+): ([\w, ]+)\)$/;

/** Writes what a round asks, one action a line: `ha-2 → kommunpolis (contact: overdue, red)`. */
export function writeAsked(asked: readonly AskedAction[]): string | null {
  if (asked.length === 0) return null;
  return asked
    .map(({ actionKey, personKey, via, reasons }) =>
      [
        actionKey,
        '→',
        ...(personKey === undefined ? [] : [personKey]),
        `(${via}: ${reasons.join(', ')})`
      ].join(' ')
    )
    .join('\n');
}

/** Reads what {@link writeAsked} writes; `undefined` when the text is something else. */
export function readAsked(text: string): readonly AskedAction[] | undefined {
  const asked: AskedAction[] = [];
  for (const row of text.split('\n')) {
    const read = readLine(row.trim().replace(/\s+/g, ' '));
    if (read === undefined) return undefined;
    asked.push(read);
  }
  return asked;
}

function readLine(text: string): AskedAction | undefined {
  const [, actionKey = '', personKey, viaWord, reasonWords = ''] = line.exec(text) ?? [];
  const via = askedVia.find((one) => one === viaWord);
  const words = reasonWords.split(',').map((word) => word.trim());
  const isReason = (word: string): word is AskReason => askReasons.some((one) => one === word);
  if (via === undefined || !isKey(actionKey) || !words.every(isReason)) return undefined;
  if (personKey === undefined) return { actionKey, via, reasons: words };
  return isKey(personKey) ? { actionKey, personKey, via, reasons: words } : undefined;
}

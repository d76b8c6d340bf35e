import { isKey } from '../recorded';
import { ok, refused, type Result } from '../result';
import { type Occasion } from './occasion';

/** What an answer is given to: a status round, an occasion, or nothing that was asked. */
export type Asked =
  | { readonly kind: 'round'; readonly roundKey: string }
  | { readonly kind: 'occasion'; readonly occasion: Pick<Occasion, 'kind' | 'day'> }
  | { readonly kind: 'unasked' };

/** The four things that make an answer one answer, however often it is sent. */
export interface AnswerIdentity {
  readonly asked: Asked;
  readonly actionKey: string;
  readonly personKey: string;
  /** Made once when the form or card is drawn, so that a double click is one answer and a second form another. */
  readonly formInstance: string;
}

/** The parts make no key: one is empty, holds a separator or is too long together with the others. */
interface InvalidAnswerKey {
  readonly code: 'invalidAnswerKey';
}

const separator = '|';

/**
 * The key of a status report: `round or occasion | action | person | form instance`. The same answer sent twice,
 * by a card and a form or by two instances of the bot, gets the same key and is one record.
 */
export function answerKeyOf(identity: AnswerIdentity): Result<string, InvalidAnswerKey> {
  const { asked, actionKey, personKey, formInstance } = identity;
  const key = [askedKeyOf(asked), actionKey, personKey, formInstance].join(separator);
  // A round's key may hold the separator: the parts behind it are found from the end.
  const areParts = [actionKey, personKey, formInstance].every(isAnswerPart);
  return areParts && isKey(key) ? ok(key) : refused({ code: 'invalidAnswerKey' });
}

/** Tells whether a key can be a part of an answer key: the key of an action that cannot is one that nobody can answer. */
export function isAnswerPart(key: string): boolean {
  return isKey(key) && !key.includes(separator);
}

/** The first part of an answer key: the round's key, the day of the occasion, or `unasked`. */
function askedKeyOf(asked: Asked): string {
  switch (asked.kind) {
    case 'round':
      return asked.roundKey;
    case 'occasion':
      return occasionKeyOf(asked.occasion);
    case 'unasked':
      return 'unasked';
  }
}

/** The key of an occasion within its action: its day, with `:effect` for the effect follow-up. */
export function occasionKeyOf({ kind, day }: Pick<Occasion, 'kind' | 'day'>): string {
  return kind === 'effect' ? `${day}:effect` : day;
}

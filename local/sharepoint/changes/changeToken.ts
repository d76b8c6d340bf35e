import { invalidArgument, sharePointFailure } from '../errors';
import { complex, type Complex } from '../odata/values';

const keptDays = 60;
const ticksAtEpoch = 621355968000000000n;

/** A place in a change log. */
export interface ChangeToken {
  /** 1: of a web, 3: of a list. */
  readonly scope: 1 | 3;
  readonly id: string;
  readonly happenedMs: number;
  readonly number: number;
}

/** @returns the token as SharePoint writes it: `1;3;<list>;<ticks>;<number>` */
export function writeToken(token: ChangeToken): string {
  const ticks = ticksAtEpoch + BigInt(token.happenedMs) * 10000n;
  return `1;${String(token.scope)};${token.id};${String(ticks)};${String(token.number)}`;
}

/** @returns the token as a value of a reply */
export function tokenValue(token: ChangeToken): Complex {
  return complex('SP.ChangeToken', { StringValue: writeToken(token) });
}

/**
 * @param text - a token
 * @param scope - what it must belong to, and the present time
 * @returns the token
 * @throws SharePointError 400 when it is no token of this log, 500 when it is older than the log is kept
 */
export function readToken(
  text: string,
  scope: { readonly scope: 1 | 3; readonly id: string; readonly now: Date }
): ChangeToken {
  const match = /^1;([13]);([0-9a-f-]{36});(\d+);(\d+)$/i.exec(text);
  if (match === null || Number(match[1]) !== scope.scope || match[2]?.toLowerCase() !== scope.id) {
    throw invalidArgument('The change token is not valid for this object.');
  }
  const happenedMs = Number((BigInt(match[3] ?? '0') - ticksAtEpoch) / 10000n);
  if (scope.now.getTime() - happenedMs > keptDays * 24 * 3600 * 1000) {
    throw sharePointFailure(
      '-2146232832',
      'The changeToken refers to a time before the start of the current change log.'
    );
  }
  return { scope: scope.scope, id: scope.id, happenedMs, number: Number(match[4]) };
}

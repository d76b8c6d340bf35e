import { ok, refused, type Result } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { type Draft } from '../standing';
import { findByKey } from '../write';
import { type Operation } from './operation';

/** Does every step of an operation that is not done yet; each step can be done twice with the effect of once. */
export type CarryOut = (session: Session, operation: Operation) => Promise<Result<unknown, UseCaseRefusal>>;

/** How often the steps are begun again when somebody else writes one of the rows meanwhile. */
const maxTries = 4;

/**
 * Carries out a write of several rows: notes it, does its steps, marks it finished. One that was cut off stands noted
 * as started; doing the same again carries on from what was noted first. Something else under the same key is refused
 * with `duplicateKey`: what was begun first is to be finished first.
 */
export async function runOperation(
  session: Session,
  note: Operation,
  carryOut: CarryOut
): Promise<Result<Stored<Operation>, UseCaseRefusal>> {
  const added = await session.store.add(session.site, 'operations', note);
  if (added.ok) return finish(session, added.value, carryOut);
  if (added.error.code !== 'duplicateKey') return added;
  const standing = await findByKey(session, 'operations', note.key);
  return standing?.value.payload === note.payload ? finish(session, standing, carryOut) : added;
}

/**
 * Carries on an operation that is noted as started. Two who carry on the same one meet each other's versions; what is
 * done already is then passed over.
 */
export async function finish(
  session: Session,
  stored: Stored<Operation>,
  carryOut: CarryOut
): Promise<Result<Stored<Operation>, UseCaseRefusal>> {
  let done = await carryOut(session, stored.value);
  for (let tries = 1; isConflict(done) && tries < maxTries; tries += 1) {
    done = await carryOut(session, stored.value);
  }
  if (!done.ok) return done;
  const value: Operation = { ...stored.value, state: 'finished' };
  const marked = await session.store.save(session.site, 'operations', { stored, value });
  if (marked.ok || !isConflict(marked)) return marked;
  const standing = await findByKey(session, 'operations', stored.value.key);
  return standing?.value.state === 'finished' ? ok(standing) : refused(marked.error);
}

function isConflict(outcome: Result<unknown, UseCaseRefusal>): boolean {
  return !outcome.ok && outcome.error.code === 'conflict';
}

/** The note of an operation that begins now. */
export function noteOf(
  act: Pick<Operation, 'key' | 'kind'> & { readonly payload: Readonly<Record<string, string>> }
): Draft<Operation> {
  return { key: act.key, kind: act.kind, state: 'started', payload: JSON.stringify(act.payload) };
}

/** Reads texts back from an operation's payload; a text that is not there is empty, which the rules then refuse. */
export function readPayload<Name extends string>(
  operation: Operation,
  names: readonly Name[]
): Readonly<Record<Name, string>> {
  const parsed = parseJson(operation.payload);
  const texts = names.map((name) => {
    const value: unknown =
      typeof parsed === 'object' && parsed !== null ? Reflect.get(parsed, name) : undefined;
    return [name, typeof value === 'string' ? value : ''] as const;
  });
  return Object.fromEntries(texts) as Record<Name, string>;
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

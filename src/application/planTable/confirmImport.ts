import { type ImportWrite } from '../../core/planTable/importResult';
import { type Action } from '../../core/plan/action';
import { ok, refused, type Result } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { addOnce } from '../write';
import { type ImportRefusal } from './importRefusal';
import { workOutImport, type ImportPreview } from './previewImport';

/** How many rows an import has written: none when the same table was imported before. */
export interface ImportDone {
  readonly added: number;
  readonly changed: number;
}

/**
 * Imports a table as its preview showed it. Refuses, with nothing written, when the table has faults or when a row that
 * it concerns has changed since the preview. Each row is written once however often it is tried: one that was cut off
 * is finished by confirming, or previewing and confirming, again.
 */
export async function confirmImport(
  session: Session,
  shown: ImportPreview
): Promise<Result<ImportDone, ImportRefusal>> {
  if (hasProblems(shown)) return refused({ code: 'tableHasProblems' });
  const found = await workOutImport(session, shown.wish);
  if (!found.ok) return found;
  const { preview, actions } = found.value;
  if (hasProblems(preview) || !isWithin(preview, shown)) return refused({ code: 'previewOutdated' });
  return carryOut(
    session,
    preview.planned.writes,
    new Map(actions.map((stored) => [stored.value.key, stored]))
  );
}

function hasProblems({ planned }: ImportPreview): boolean {
  return planned.problems.length > 0 || planned.rows.some(({ problems }) => problems.length > 0);
}

/** What is left to do is what was shown, or a part of it: the rest has been done already. */
function isWithin(now: ImportPreview, shown: ImportPreview): boolean {
  const known = new Set(shown.planned.writes.map((write) => comparable(write, shown)));
  return now.planned.writes.every((write) => known.has(comparable(write, now)));
}

/** Without the day: it may be another one when an import is finished. */
function comparable(write: ImportWrite, { versions }: ImportPreview): string {
  const version = write.kind === 'edit' ? versions[write.before.key] : undefined;
  return JSON.stringify([write, version], (name, value: unknown) =>
    name === 'recordedOn' ? undefined : value
  );
}

async function carryOut(
  session: Session,
  writes: readonly ImportWrite[],
  standing: ReadonlyMap<string, Stored<Action>>
): Promise<Result<ImportDone, ImportRefusal>> {
  for (const [done, write] of writes.entries()) {
    const written = await writeOne(session, write, standing);
    if (!written.ok) {
      return refused({ code: 'importStopped', done, total: writes.length, cause: written.error });
    }
  }
  const added = writes.filter(({ kind }) => kind === 'add').length;
  return ok({ added, changed: writes.length - added });
}

function writeOne(
  session: Session,
  write: ImportWrite,
  standing: ReadonlyMap<string, Stored<Action>>
): Promise<Result<unknown, UseCaseRefusal>> {
  if (write.kind === 'add') return addRow(session, write);
  const { before, after } = write;
  const stored = standing.get(before.key);
  return stored === undefined
    ? Promise.resolve(refused({ code: 'rowGone', key: before.key }))
    : session.store.save(session.site, 'actions', { stored, value: after });
}

function addRow(
  session: Session,
  write: Extract<ImportWrite, { readonly kind: 'add' }>
): Promise<Result<unknown, UseCaseRefusal>> {
  switch (write.collection) {
    case 'problems':
      return addOnce(session, write.collection, write.row);
    case 'causes':
      return addOnce(session, write.collection, write.row);
    case 'goals':
      return addOnce(session, write.collection, write.row);
    case 'actions':
      return addOnce(session, write.collection, write.row);
  }
}

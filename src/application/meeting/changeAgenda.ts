import { placeAt, type Agenda } from '../../core/meeting/agenda';
import { agendaItemKeyOf, checkAgendaItem, type AgendaItem } from '../../core/meeting/agendaItem';
import { ownPointKey, type AgendaPoint } from '../../core/meeting/agendaPoint';
import { ok, type Result } from '../../core/result';
import { type Stored } from '../ports/listStore';
import { refuseBroken, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { type Actor, type Draft } from '../standing';
import { type Written } from '../write';
import { loadMeeting } from './loadMeeting';
import { findMeeting } from './meetingAccess';
import { agendaOf, askAgendaAreas } from './meetingRows';

/** What somebody changes about a point; fields left out stay as they are. */
export interface AgendaChange {
  /** New index among the points, from 0. */
  readonly index?: number;
  readonly minutes?: number;
  /** The text that the writer saw comes along, so that nobody's is overwritten. */
  readonly notes?: { readonly before: string; readonly after: string };
  readonly proposedDecision?: { readonly before: string; readonly after: string };
  /** Takes the point out, and says why; `undefined` puts it back. */
  readonly removed?: { readonly reason: string | undefined };
}

/** A point that somebody adds to an agenda. */
export interface OwnPoint extends Pick<AgendaItem, 'section' | 'focusAreaKey' | 'minutes'> {
  /** Made once when the form is drawn, so that a double click adds one point. */
  readonly instance: string;
  readonly title: string;
  readonly proposedDecision?: string;
}

/** How often a change is laid over a row that somebody else has written meanwhile. */
const maxTries = 5;

/**
 * Changes one point of an agenda: its place, minutes, notes, or whether it stands there. Only the row of that point is
 * written, so that two who change different points, or different things about one, both get theirs; a text that
 * somebody else has changed since it was read is refused with `pointChangedMeanwhile`.
 */
export async function changeAgendaPoint(
  session: Session,
  { meetingKey, pointKey }: Pick<AgendaItem, 'meetingKey' | 'pointKey'>,
  change: AgendaChange
): Promise<Written<AgendaItem>> {
  return whileOthersWrite(async () => {
    const found = await findAgenda(session, meetingKey);
    if (!found.ok) return found;
    const { actor, agenda, items } = found.value;
    const point = [...agenda.points, ...agenda.newPoints, ...agenda.removed].find(
      (one) => one.pointKey === pointKey
    );
    const standing = items.find(({ value }) => value.pointKey === pointKey);
    if (point === undefined) {
      return refuseBroken([{ code: 'unknownReference', field: 'pointKey', key: pointKey }]);
    }
    const overtaken = findOvertaken(point, change);
    if (overtaken !== undefined) return refuseBroken([{ code: 'pointChangedMeanwhile', field: overtaken }]);
    const before = standing?.value ?? itemOf(agenda, point);
    return saveItem(session, actor, { standing, draft: applied(before, change, { agenda, pointKey }) });
  });
}

/** Adds a point of one's own to an agenda; the same instance twice is one point. */
export async function addAgendaPoint(
  session: Session,
  meetingKey: string,
  own: OwnPoint
): Promise<Written<AgendaItem>> {
  const found = await findAgenda(session, meetingKey);
  if (!found.ok) return found;
  const { actor, agenda, items } = found.value;
  const pointKey = ownPointKey(own.instance);
  const standing = items.find(({ value }) => value.pointKey === pointKey);
  if (standing !== undefined) return ok(standing);
  const { instance, ...fields } = own;
  const { groupKey } = agenda.meeting;
  const last = agenda.points.filter(({ section }) => section === own.section).at(-1);
  const index = last === undefined ? agenda.points.length : agenda.points.indexOf(last) + 1;
  const place = placeAt(agenda.points, pointKey, index);
  const key = agendaItemKeyOf({ meetingKey, pointKey });
  const draft = { ...fields, key, meetingKey, groupKey, pointKey, place };
  return saveItem(session, actor, { standing: undefined, draft });
}

interface AgendaAtHand {
  readonly actor: Actor;
  readonly agenda: Agenda;
  readonly items: readonly Stored<AgendaItem>[];
}

async function findAgenda(
  session: Session,
  meetingKey: string
): Promise<Result<AgendaAtHand, UseCaseRefusal>> {
  const [{ answers }, central] = await Promise.all([
    loadMeeting(session, meetingKey),
    askAgendaAreas(session)
  ]);
  const found = findMeeting(session, answers, { meetingKey, task: 'editAgenda' });
  if (!found.ok) return found;
  const { actor, meeting } = found.value;
  const agenda = agendaOf(session, answers, { meeting: meeting.value, central });
  return ok({ actor, agenda, items: answers.items.rows });
}

function findOvertaken({ item, proposedDecision }: AgendaPoint, change: AgendaChange): string | undefined {
  const { notes, proposedDecision: proposal } = change;
  if (notes !== undefined && isOther(item?.notes, notes)) return 'notes';
  return proposal !== undefined && isOther(proposedDecision, proposal) ? 'proposedDecision' : undefined;
}

/** What stands is neither what the writer saw nor what the writer wants. */
function isOther(
  standing: string | undefined,
  { before, after }: { readonly before: string; readonly after: string }
): boolean {
  const now = (standing ?? '').trim();
  return now !== before.trim() && now !== after.trim();
}

function itemOf(
  { meeting }: Agenda,
  { pointKey, section, title, area, subject }: AgendaPoint
): Draft<AgendaItem> {
  const { key: meetingKey, groupKey } = meeting;
  return {
    key: agendaItemKeyOf({ meetingKey, pointKey }),
    ...{ meetingKey, groupKey, pointKey, section },
    ...(area === undefined ? {} : { focusAreaKey: area.key }),
    // The title of what is derived stays with it; a point whose cause goes away keeps its name.
    ...(subject.kind === 'standing' ? {} : { title: title.slice(0, 255) })
  };
}

function applied(
  before: Draft<AgendaItem>,
  { index, minutes, notes, proposedDecision, removed }: AgendaChange,
  { agenda, pointKey }: { readonly agenda: Agenda; readonly pointKey: string }
): Draft<AgendaItem> {
  const reason = removed?.reason;
  return {
    ...before,
    ...(index === undefined ? {} : { place: placeAt(agenda.points, pointKey, index) }),
    ...(minutes === undefined ? {} : { minutes }),
    ...(notes === undefined ? {} : { notes: notes.after }),
    ...(proposedDecision === undefined ? {} : { proposedDecision: proposedDecision.after }),
    ...(removed === undefined ? {} : { isRemoved: reason === undefined ? undefined : true, reason })
  };
}

async function saveItem(
  { store, site }: Session,
  actor: Actor,
  {
    standing,
    draft
  }: { readonly standing: Stored<AgendaItem> | undefined; readonly draft: Draft<AgendaItem> }
): Promise<Written<AgendaItem>> {
  const value = actor.stamp<AgendaItem>(draft);
  const violations = checkAgendaItem(value);
  if (violations.length > 0) return refuseBroken(violations);
  return standing === undefined
    ? store.add(site, 'agendaItems', value)
    : store.save(site, 'agendaItems', { stored: standing, value });
}

/** A row that somebody else has made or changed meanwhile is read again, and the change laid over it. */
async function whileOthersWrite<T>(change: () => Promise<Written<T>>): Promise<Written<T>> {
  let outcome = await change();
  for (let tries = 1; isOvertakenBy(outcome) && tries < maxTries; tries += 1) outcome = await change();
  return outcome;
}

function isOvertakenBy<T>(outcome: Written<T>): boolean {
  return !outcome.ok && (outcome.error.code === 'conflict' || outcome.error.code === 'duplicateKey');
}

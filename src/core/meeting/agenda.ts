import { type AgendaItem } from './agendaItem';
import { agendaCauses, type AgendaPoint, type AgendaSubject } from './agendaPoint';
import { type AgendaCase } from './agendaCase';
import { derivePoints } from './derivePoints';
import { type Meeting } from './meeting';

/** Dagordning: what a meeting takes up, in order, and whether it fits. */
export interface Agenda {
  readonly meeting: Meeting;
  /** The kallelse has fixed it: what has come up since is in {@link newPoints}. */
  readonly isFixed: boolean;
  /** By rising place. */
  readonly points: readonly AgendaPoint[];
  /** Taken out by somebody, with a reason. */
  readonly removed: readonly AgendaPoint[];
  /** What the data says now that the kallelse did not have; each can be taken in. */
  readonly newPoints: readonly AgendaPoint[];
  readonly totalMinutes: number;
  /** Minutes past the meeting's length; 0 when it fits. */
  readonly minutesOver: number;
}

/**
 * Builds the agenda of a meeting. Until the kallelse it follows from the data, with what people have changed laid over
 * it; from then on it is what was called, and each point still shows how its matter stands.
 */
export function buildAgenda(agendaCase: AgendaCase): Agenda {
  const { meeting } = agendaCase;
  const items = agendaCase.items.filter(({ meetingKey }) => meetingKey === meeting.key);
  const derived = derivePoints(agendaCase);
  // A kallelse that was cut off has fixed some of its points, and nothing yet.
  const isFixed = meeting.state !== 'planned' && items.some(({ isCalled }) => isCalled === true);
  const byKey = new Map(derived.map((point) => [point.pointKey, point]));
  const touched = items.map((item) => layOver(byKey.get(item.pointKey) ?? restore(item, agendaCase), item));
  const known = new Set(items.map(({ pointKey }) => pointKey));
  const untouched = derived.filter(({ pointKey }) => !known.has(pointKey));
  const removed = touched.filter(({ item }) => item?.isRemoved === true);
  const kept = touched.filter(({ item }) => item?.isRemoved !== true);
  const points = sortPoints(isFixed ? [...kept, ...untouched.filter(hasOutcome)] : [...kept, ...untouched]);
  const totalMinutes = points.reduce((sum, { minutes }) => sum + minutes, 0);
  return {
    meeting,
    isFixed,
    points,
    removed: sortPoints(removed),
    newPoints: isFixed ? sortPoints(untouched.filter((point) => !hasOutcome(point))) : [],
    totalMinutes,
    minutesOver: Math.max(0, totalMinutes - meeting.lengthMinutes)
  };
}

/**
 * The place that puts a point at an index among the others, between its neighbours: only its own row changes, so that two
 * who move different points do not meet.
 */
export function placeAt(points: readonly AgendaPoint[], pointKey: string, index: number): number {
  const others = points.filter((point) => point.pointKey !== pointKey);
  const at = Math.min(index, others.length);
  const [before, after] = [others[at - 1]?.place, others[at]?.place];
  if (before === undefined) return (after ?? 0) - 1;
  return after === undefined ? before + 1 : (before + after) / 2;
}

/** The rows with which the kallelse fixes an agenda: every point as it stands, in its place. */
export function itemsToCall({
  meeting,
  points
}: Agenda): readonly Omit<AgendaItem, 'recordedBy' | 'recordedOn' | 'key'>[] {
  return points.map(({ item, pointKey, section, title, area, place, minutes, proposedDecision }) => ({
    ...item,
    meetingKey: meeting.key,
    groupKey: meeting.groupKey,
    ...{ pointKey, section, place, minutes },
    ...(title === '' ? {} : { title: title.slice(0, 255) }),
    ...(area === undefined ? {} : { focusAreaKey: area.key }),
    ...(proposedDecision === undefined ? {} : { proposedDecision }),
    isCalled: true
  }));
}

function layOver(point: AgendaPoint, item: AgendaItem): AgendaPoint {
  return {
    ...point,
    title: point.subject.kind === 'action' ? point.title : (item.title ?? point.title),
    place: item.place ?? point.place,
    minutes: item.minutes ?? point.minutes,
    proposedDecision: item.proposedDecision ?? point.proposedDecision,
    item
  };
}

/** A point that the data gives no cause for any more, or never did. */
function restore(item: AgendaItem, { rows, decisions, assignments, meeting }: AgendaCase): AgendaPoint {
  const { pointKey, section, title = '' } = item;
  const row = rows.find(({ action }) => `action|${action.key}` === pointKey);
  const isHere = (one: { readonly meetingKey?: string; readonly pointKey?: string }): boolean =>
    one.meetingKey === meeting.key && one.pointKey === pointKey;
  return {
    ...{ pointKey, section, causes: [], minutes: 5, place: Number.MAX_SAFE_INTEGER },
    area: row?.focusArea,
    subject: row === undefined ? subjectWithoutRow(pointKey) : { kind: 'action', row },
    title: row === undefined ? title : `${row.action.number} ${row.action.title}`,
    decisions: decisions.filter(isHere),
    assignments: assignments.filter(isHere)
  };
}

function subjectWithoutRow(pointKey: string): AgendaSubject {
  if (pointKey.startsWith('action|')) return { kind: 'goneAction' };
  if (pointKey.startsWith('section|')) return { kind: 'standing' };
  return pointKey.startsWith('own|') ? { kind: 'own' } : { kind: 'matter' };
}

/** Decided or handed out already: it belongs to the meeting, called or not. */
function hasOutcome({ decisions, assignments }: AgendaPoint): boolean {
  return decisions.length > 0 || assignments.length > 0;
}

function sortPoints(points: readonly AgendaPoint[]): readonly AgendaPoint[] {
  return [...points].sort(
    (one, other) =>
      one.place - other.place || rankOf(one) - rankOf(other) || (one.pointKey < other.pointKey ? -1 : 1)
  );
}

function rankOf({ causes: [first] }: AgendaPoint): number {
  return first === undefined ? agendaCauses.length : agendaCauses.indexOf(first);
}

import { type FocusArea } from '../agreement/focusArea';
import { type CalendarDay } from '../calendar/calendarDay';
import { type DayRules } from '../calendar/dayRules';
import {
  type ActionStatus,
  deriveActionState,
  type FollowUpContext,
  groupReportsByAction
} from '../followUp/deriveActionState';
import { type Due } from '../followUp/due';
import { meetingDaysOf } from '../followUp/meetingDay';
import { type StatusReport } from '../followUp/statusReport';
import { type Meeting } from '../meeting/meeting';
import { answererOn } from '../organisation/answerer';
import { type OrgUnit } from '../organisation/orgUnit';
import { type Person } from '../organisation/person';
import { unitOn } from '../organisation/unitSuccession';
import { type Action } from '../plan/action';
import { roundAsksByAction } from '../statusRound/roundAsks';
import { type StatusRound } from '../statusRound/statusRound';
import { type NamedKey } from './namedKey';
import { compareNaturally } from './naturalOrder';

/**
 * What a reader's eye should catch in a row, in order of weight. `nobodyAnswers`: an open action without a contact
 * person, or whose contact is absent with no deputy. `halfDone`: one side has said that a shared action is done.
 * `endMoved`: the end is another than the one first decided.
 */
export const actionFlags = [
  'overdue',
  'silent',
  'disputed',
  'dueSoon',
  'nobodyAnswers',
  'halfDone',
  'endMoved',
  'citizenPromise'
] as const;

/** One of {@link actionFlags}. */
export type ActionFlag = (typeof actionFlags)[number];

/** The focus area of a row, and its place among those that the page shows. */
export interface RowArea extends NamedKey {
  /** Short code such as `UNG`; the key when the area is not known. */
  readonly code: string;
  /** From 0; areas that are not known come last. */
  readonly place: number;
}

/** Åtgärdsrad: one action with everything about it that a list shows. */
export interface ActionRow {
  readonly action: Action;
  readonly status: ActionStatus;
  readonly focusArea: RowArea;
  /** The organisation that answers for it today, successors followed. */
  readonly responsible?: NamedKey | undefined;
  readonly contact?: NamedKey | undefined;
  /** Who answers while the contact is absent. */
  readonly deputy?: NamedKey | undefined;
  /** The due with the earliest deadline, passed or not. */
  readonly nextDue?: Due | undefined;
  /** In the order of {@link actionFlags}. */
  readonly flags: readonly ActionFlag[];
}

/** What the rows of one site are derived from. */
export interface ActionRowsCase {
  readonly actions: readonly Action[];
  /** Reports of any actions, in the order of their list. */
  readonly reports: readonly StatusReport[];
  readonly meetings: readonly Meeting[];
  /** Status rounds of any groups: two in a row without an answer make an owner silent. */
  readonly rounds?: readonly StatusRound[] | undefined;
  /** In the order in which they are shown; see `orderAreas`. */
  readonly areas: readonly FocusArea[];
  readonly units: readonly OrgUnit[];
  readonly persons: readonly Person[];
  readonly today: CalendarDay;
  readonly dayRules: DayRules;
}

type People = Pick<ActionRow, 'contact' | 'deputy'>;

/** Derives the rows of a site's actions, in the order of their numbers. */
export function deriveRows(rowsCase: ActionRowsCase): readonly ActionRow[] {
  return rowsCase.actions.map(rowDeriver(rowsCase)).sort(compareRows);
}

/** Prepares what many rows share, once; what it returns derives the row of one action. */
export function rowDeriver(rowsCase: Omit<ActionRowsCase, 'actions'>): (action: Action) => ActionRow {
  const { today } = rowsCase;
  const reports = groupReportsByAction(rowsCase.reports);
  const contextOf = remember((groupKey) => contextOfGroup(rowsCase, groupKey));
  const asks = roundAsksByAction(rowsCase.rounds ?? [], rowsCase.meetings, rowsCase.dayRules);
  const unitOfKey = remember((key) => nameUnitOn(rowsCase, key));
  const areas = new Map(rowsCase.areas.map((area, place) => [area.key, { area, place }]));
  return (action) => {
    const context = { ...contextOf(action.groupKey), rounds: asks.get(action.key) };
    const status = deriveActionState({ action, reports: reports.get(action.key) ?? [], today, context });
    const people = peopleOf(action, rowsCase);
    const key = action.responsibleOrgUnitKey;
    return {
      action,
      status,
      focusArea: rowAreaOf(action.focusAreaKey, areas.get(action.focusAreaKey)),
      responsible: key === undefined ? undefined : unitOfKey(key),
      ...people,
      nextDue: status.dues[0],
      flags: flagsOf(action, status, answers(people, rowsCase))
    };
  };
}

/** Order of rows: by number as people say it, then by key. */
export function compareRows({ action: one }: ActionRow, { action: other }: ActionRow): number {
  return compareNaturally(one.number, other.number) || compareNaturally(one.key, other.key);
}

/** The organisation that a key stands for on a day, by name; as it was when nobody has taken over. */
export function nameUnitOn(
  { units, today }: { readonly units: readonly OrgUnit[]; readonly today: CalendarDay },
  key: string
): NamedKey {
  const trail = unitOn(units, key, today);
  return trail.ok ? { key: trail.value.unit.key, name: trail.value.unit.name } : nameOf(units, key);
}

/** A row by name; the key when the row is not there. */
export function nameOf(rows: readonly NamedKey[], key: string): NamedKey {
  return { key, name: rows.find((row) => row.key === key)?.name ?? key };
}

function contextOfGroup(
  { meetings, dayRules, units }: Omit<ActionRowsCase, 'actions'>,
  groupKey: string
): FollowUpContext {
  const ofGroup = meetings.filter((meeting) => meeting.groupKey === groupKey);
  return { meetingDays: meetingDaysOf(ofGroup, dayRules), dayRules, units };
}

/** Makes what belongs to a key once. */
export function remember<Value>(make: (key: string) => Value): (key: string) => Value {
  const made = new Map<string, Value>();
  return (key) => {
    const value = made.get(key) ?? make(key);
    made.set(key, value);
    return value;
  };
}

function rowAreaOf(
  key: string,
  found: { readonly area: FocusArea; readonly place: number } | undefined
): RowArea {
  if (found === undefined) return { key, name: key, code: key, place: Number.MAX_SAFE_INTEGER };
  return { key, name: found.area.name, code: found.area.code, place: found.place };
}

function peopleOf(
  { contactPersonKey: key }: Action,
  { persons, today }: Pick<ActionRowsCase, 'persons' | 'today'>
): People {
  if (key === undefined) return {};
  const contact = nameOf(persons, key);
  const trail = answererOn(persons, key, today);
  if (!trail.ok || trail.value.person.key === key) return { contact };
  return { contact, deputy: { key: trail.value.person.key, name: trail.value.person.name } };
}

function answers(
  { contact, deputy }: People,
  { persons, today }: Pick<ActionRowsCase, 'persons' | 'today'>
): boolean {
  return deputy !== undefined || (contact !== undefined && answererOn(persons, contact.key, today).ok);
}

function flagsOf(action: Action, status: ActionStatus, isAnswered: boolean): readonly ActionFlag[] {
  const isOpen = status.state === 'decided' || status.state === 'ongoing';
  const raised: Readonly<Record<ActionFlag, boolean>> = {
    overdue: status.isOverdue,
    silent: status.isSilent,
    disputed: status.isDisputed,
    dueSoon: status.isDueSoon,
    nobodyAnswers: isOpen && !isAnswered,
    halfDone: isOpen && status.completion.kind === 'half',
    endMoved: action.originalEnd !== undefined && action.originalEnd !== action.end,
    citizenPromise: action.isCitizenPromise
  };
  return actionFlags.filter((flag) => raised[flag]);
}

import { type CalendarDay } from '../calendar/calendarDay';
import { type ReportedLight, type StatusReport } from '../followUp/statusReport';
import { type Meeting } from '../meeting/meeting';
import { type Side } from '../organisation/orgUnit';
import { nameOf, nameUnitOn } from '../overview/actionRow';
import { type NamedKey } from '../overview/namedKey';
import { compareNaturally } from '../overview/naturalOrder';
import { type AskStanding, type RoundCase, type RoundStanding } from './roundStanding';
import { type RoundClosing, type RoundState, type MeetingFate } from './roundTerms';
import { type AskedVia, type AskReason, type RoundScope } from './statusRound';

/** Svarsrad: one asked action as a card or page shows it. */
export interface AskLine extends Pick<AskStanding, 'outcome' | 'dropReason' | 'isDisputed'> {
  readonly actionKey: string;
  /** Empty when the action is gone. */
  readonly planKey: string;
  readonly agreementKey: string;
  readonly number: string;
  readonly title: string;
  readonly organisation?: NamedKey | undefined;
  /** Who was asked; absent when the whole group was. */
  readonly person?: NamedKey | undefined;
  /** Who is turned to today, when that is another than the one who was asked. */
  readonly deputy?: NamedKey | undefined;
  readonly via: AskedVia;
  readonly reasons: readonly AskReason[];
  /** What each side has answered. */
  readonly lights: Readonly<Partial<Record<Side, ReportedLight>>>;
  /** The answers behind {@link lights}, for their texts. */
  readonly reportKeys: readonly string[];
}

/** A person with all that the round asks of that person. */
export interface AskedPerson {
  /** Absent for what the whole group is asked. */
  readonly person?: NamedKey | undefined;
  readonly lines: readonly AskLine[];
  /** Whether something is still unanswered. */
  readonly isWaitedFor: boolean;
}

/** How many of the asked actions stand how. */
export interface RoundCounts {
  readonly asked: number;
  /** The late ones too. */
  readonly answered: number;
  readonly late: number;
  readonly waiting: number;
  readonly silent: number;
  readonly dropped: number;
}

/** Avstämningen som den visas: a round with the names of everything, the same on the page and on the cards. */
export interface RoundView {
  readonly key: string;
  readonly group: NamedKey;
  readonly scope: RoundScope;
  readonly meeting?: Pick<Meeting, 'key' | 'title' | 'day' | 'startTime'> | undefined;
  readonly fate: MeetingFate;
  readonly state: RoundState;
  readonly closing?: RoundClosing | undefined;
  readonly openedOn: CalendarDay;
  /** Who asked for it; absent when the calendar opened it. */
  readonly openedBy?: NamedKey | undefined;
  readonly reason?: string | undefined;
  readonly answerBy: CalendarDay;
  /** In the order of the numbers. */
  readonly lines: readonly AskLine[];
  /** By name; what the whole group is asked comes last. */
  readonly persons: readonly AskedPerson[];
  readonly counts: RoundCounts;
}

/** Names everything in a round's standing. */
export function viewRound(
  standing: RoundStanding,
  rows: Pick<RoundCase, 'meetings' | 'groups' | 'persons' | 'units'>,
  today: CalendarDay
): RoundView {
  const { round, terms, state, closing } = standing;
  const lines = standing.asks
    .map((ask) => lineOf(ask, rows, today))
    .sort(
      (one, other) =>
        compareNaturally(one.number, other.number) || compareNaturally(one.actionKey, other.actionKey)
    );
  return {
    key: round.key,
    group: nameOf(rows.groups, round.groupKey),
    scope: round.scope,
    meeting: rows.meetings.find(({ key }) => key === round.meetingKey),
    fate: terms.fate,
    state,
    closing,
    openedOn: round.openedOn,
    openedBy: round.openedByKey === undefined ? undefined : nameOf(rows.persons, round.openedByKey),
    reason: round.reason,
    answerBy: terms.answerBy,
    lines,
    persons: personsOf(lines),
    counts: countLines(lines)
  };
}

function lineOf(
  { asked, action, outcome, dropReason, views, isDisputed, turnToKey }: AskStanding,
  { persons, units }: Pick<RoundCase, 'persons' | 'units'>,
  today: CalendarDay
): AskLine {
  const { actionKey, personKey, via, reasons } = asked;
  const unitKey = action?.responsibleOrgUnitKey;
  const answers = Object.entries(views) as [Side, StatusReport][];
  return {
    ...{ actionKey, via, reasons, outcome, dropReason, isDisputed },
    planKey: action?.planKey ?? '',
    agreementKey: action?.agreementKey ?? '',
    number: action?.number ?? actionKey,
    title: action?.title ?? '',
    organisation: unitKey === undefined ? undefined : nameUnitOn({ units, today }, unitKey),
    person: personKey === undefined ? undefined : nameOf(persons, personKey),
    deputy: turnToKey === undefined || turnToKey === personKey ? undefined : nameOf(persons, turnToKey),
    lights: Object.fromEntries(answers.map(([side, { light }]) => [side, light])),
    reportKeys: answers.map(([, { key }]) => key)
  };
}

function personsOf(lines: readonly AskLine[]): readonly AskedPerson[] {
  const byKey = new Map<string, AskLine[]>();
  for (const line of lines) {
    const key = line.person?.key ?? '';
    byKey.set(key, [...(byKey.get(key) ?? []), line]);
  }
  return [...byKey.values()]
    .map((own) => ({
      person: own[0]?.person,
      lines: own,
      isWaitedFor: own.some(({ outcome }) => outcome === 'waiting' || outcome === 'silent')
    }))
    .sort(
      (one, other) =>
        Number(one.person === undefined) - Number(other.person === undefined) ||
        compareNaturally(one.person?.name ?? '', other.person?.name ?? '')
    );
}

function countLines(lines: readonly AskLine[]): RoundCounts {
  const count = (outcome: AskLine['outcome']): number =>
    lines.filter((line) => line.outcome === outcome).length;
  const late = count('answeredLate');
  return {
    asked: lines.length,
    answered: count('answered') + late,
    late,
    waiting: count('waiting'),
    silent: count('silent'),
    dropped: count('dropped')
  };
}

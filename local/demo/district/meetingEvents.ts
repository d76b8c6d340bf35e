import { calendarDay, monthOf } from '../../../src/core/calendar/calendarDay';
import { addWorkdays } from '../../../src/core/calendar/workday';
import { type MeetingState } from '../../../src/core/meeting/meeting';
import { roundOpeningDay } from '../../../src/core/statusRound/roundTerms';
import { formatMonth } from '../../../src/messages/format';
import { demoDay } from '../label';
import { type DemoSiteName } from '../sites';
import { add, edit, eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';
import { actionKeyOf } from './sketches';
import { type DecisionSketch, type GroupName, type MeetingSketch } from './story';

/** A group that meets. */
interface MeetingGroup {
  readonly key: string;
  /** Account that writes down what the group decided. */
  readonly decisionWriter: string;
  /** Account that approves the minutes. */
  readonly approver: string;
}

/** Whose meetings, and who keeps them. */
export interface MeetingScope {
  readonly site: DemoSiteName;
  readonly groups: Partial<Readonly<Record<GroupName, MeetingGroup>>>;
  /** Keeps the meetings. */
  readonly coordinator: string;
  /** Day on which the year's meetings were entered. */
  readonly plannedOn: string;
}

/** Whose meeting it is, as the titles of meetings say it. */
const groupWords: Readonly<Record<GroupName, string>> = {
  steeringGroup: 'Styrgruppens',
  preparationGroup: 'Beredningsgruppens',
  placesGroup: 'Platsgruppens',
  youthGroup: 'Ungdomsgruppens'
};

/** Workdays between the call and the meeting. */
const callWorkdays = 5;

/** Every meeting as planned, and then as it was called, held and approved, or cancelled. */
export function meetingEvents(scope: MeetingScope, meetings: readonly MeetingSketch[]): readonly DemoEvent[] {
  return meetings.flatMap((meeting) => [...plan(scope, meeting), ...follow(scope, meeting)]);
}

function plan(scope: MeetingScope, { group, day, startTime, answerBy }: MeetingSketch): readonly DemoEvent[] {
  const { key: groupKey, approver } = groupOf(scope, group);
  return eventsAt(scope.site)(scope.plannedOn, scope.coordinator, [
    add('meetings', {
      key: meetingKeyOf(groupKey, day),
      groupKey,
      title: `${groupWords[group]} ${formatMonth(monthOf(calendarDay(day)), 'sv')}möte`,
      day: calendarDay(day),
      startTime,
      lengthMinutes: 90,
      ...(answerBy === undefined ? {} : { answerBy: calendarDay(answerBy) }),
      place: 'Digitalt i Teams',
      approverKeys: [approver],
      state: 'planned'
    })
  ]);
}

function follow(scope: MeetingScope, meeting: MeetingSketch): readonly DemoEvent[] {
  const { group, day, state, settledOn } = meeting;
  const key = meetingKeyOf(groupOf(scope, group).key, day);
  const set = (on: string, to: MeetingState): readonly DemoEvent[] =>
    on > demoDay ? [] : eventsAt(scope.site)(on, scope.coordinator, [edit('meetings', key, { state: to })]);
  if (state === 'cancelled') return settledOn === undefined ? [] : set(settledOn, state);
  const settled = settledOn === undefined ? [] : approve(scope, meeting, settledOn);
  const call = addWorkdays(calendarDay(day), -callWorkdays);
  const held =
    meeting.attendees === undefined
      ? [...set(call < scope.plannedOn ? scope.plannedOn : call, 'called'), ...set(day, 'held')]
      : callAndHold(scope, meeting, { call, attendeeKeys: meeting.attendees });
  return [...openRound(scope, meeting), ...held, ...settled];
}

/** A meeting with an agenda of its own: called, and held with those who were there. */
function callAndHold(
  scope: MeetingScope,
  { group, day }: MeetingSketch,
  { call, attendeeKeys }: { readonly call: string; readonly attendeeKeys: readonly string[] }
): readonly DemoEvent[] {
  const meetingKey = meetingKeyOf(groupOf(scope, group).key, day);
  const at = eventsAt(scope.site);
  return [
    ...at(call, scope.coordinator, [{ kind: 'callMeeting', meetingKey }]),
    ...at(day, scope.coordinator, [{ kind: 'holdMeeting', held: { meetingKey, attendeeKeys } }])
  ];
}

function approve(scope: MeetingScope, { group, day }: MeetingSketch, on: string): readonly DemoEvent[] {
  const { key, approver } = groupOf(scope, group);
  return eventsAt(scope.site)(on, approver, [{ kind: 'approveMinutes', meetingKey: meetingKeyOf(key, day) }]);
}

function openRound(scope: MeetingScope, { group, day, hasRound }: MeetingSketch): readonly DemoEvent[] {
  if (hasRound !== true) return [];
  const { key: groupKey } = groupOf(scope, group);
  const meetingKey = meetingKeyOf(groupKey, day);
  const opening = roundOpeningDay({ day: calendarDay(day) }, {});
  const request = { groupKey, scope: 'group', scopeKey: groupKey, meetingKey, requestKey: day } as const;
  return eventsAt(scope.site)(opening, scope.coordinator, [{ kind: 'openRound', request }]);
}

/** Every decision, in the order of its number in its group. */
export function decisionEvents(
  scope: MeetingScope,
  decisions: readonly DecisionSketch[]
): readonly DemoEvent[] {
  return decisions.flatMap(({ group, day, kind, text, action }, index) => {
    const earlier = decisions.slice(0, index).filter((decision) => decision.group === group);
    const { key: groupKey, decisionWriter } = groupOf(scope, group);
    return eventsAt(scope.site)(day, decisionWriter, [
      {
        kind: 'recordDecision',
        sequence: earlier.length + 1,
        draft: {
          groupKey,
          meetingKey: meetingKeyOf(groupKey, day),
          kind,
          text,
          day: calendarDay(day),
          ...(action === undefined ? {} : { actionKey: actionKeyOf(action) })
        }
      }
    ]);
  });
}

function groupOf({ groups }: MeetingScope, name: GroupName): MeetingGroup {
  const group = groups[name];
  if (group === undefined) throw new Error(`The demo has no group "${name}" there.`);
  return group;
}

/** The key of a meeting of the demo: its group and day. */
export function meetingKeyOf(groupKey: string, day: string): string {
  return `${groupKey}|${day}`;
}

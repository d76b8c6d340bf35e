import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';
import { checkTexts, longText, requiredLine, requiredLongText } from '../text';
import { actionPointKey, matterPointKey, pointKeyOfDecision } from './agendaPoint';
import { type Decision } from './meeting';
import { type MeetingViolation } from './meetingViolation';

/** Eskalerad fråga: what a group lifts to the styrgrupp, with the decision that it proposes. */
export interface RaisedMatter extends DomainRow {
  /** The styrgrupp that is to decide. */
  readonly groupKey: string;
  /** The group that asks and gets the answer back. */
  readonly fromGroupKey: string;
  readonly fromMeetingKey?: string;
  readonly actionKey?: string;
  readonly title: string;
  /** Why it is raised. */
  readonly text: string;
  readonly proposedDecision: string;
  /** Day on which it was raised; a decision before it is no answer. */
  readonly raisedOn: CalendarDay;
}

/** What a raised matter must satisfy alone. */
export function checkRaisedMatter(matter: RaisedMatter): readonly MeetingViolation[] {
  const found: MeetingViolation[] = [
    ...checkTexts(matter, {
      groupKey: requiredLine,
      fromGroupKey: requiredLine,
      title: requiredLine,
      text: requiredLongText,
      proposedDecision: { ...longText, isRequired: true }
    })
  ];
  if (matter.groupKey === matter.fromGroupKey) found.push({ code: 'raisedToItself', field: 'groupKey' });
  return found;
}

/** The point of the styrgrupp's agenda at which a matter is taken up: that of its action, if it has one. */
export function pointKeyOfMatter({ key, actionKey }: Pick<RaisedMatter, 'key' | 'actionKey'>): string {
  return actionKey === undefined ? matterPointKey(key) : actionPointKey(actionKey);
}

/** Svar på eskalerad fråga: the styrgrupp's newest decision about a matter; none while it waits. */
export function answerTo(matter: RaisedMatter, decisions: readonly Decision[]): Decision | undefined {
  const pointKey = pointKeyOfMatter(matter);
  return decisions
    .filter(
      (decision) =>
        decision.groupKey === matter.groupKey &&
        decision.day >= matter.raisedOn &&
        pointKeyOfDecision(decision) === pointKey
    )
    .sort(byNumber)
    .at(-1);
}

/** Whether the styrgrupp still has to decide: it has not, or it has postponed. */
export function isWaiting(matter: RaisedMatter, decisions: readonly Decision[]): boolean {
  const answer = answerTo(matter, decisions);
  return answer === undefined || answer.kind === 'postponed';
}

function byNumber(one: Decision, other: Decision): number {
  return one.year - other.year || one.sequence - other.sequence;
}

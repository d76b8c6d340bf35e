import { type AgreementWithHistory } from '../agreement/agreementState';
import { lapseWarningOn } from '../agreement/lapse';
import { type CalendarDay } from '../calendar/calendarDay';
import { type ActionStatus, type FollowUpContext, scheduleOf } from '../followUp/deriveActionState';
import { type Due } from '../followUp/due';
import { dueDayHolding } from '../followUp/occasion';
import { type StatusReport } from '../followUp/statusReport';
import { type Meeting } from '../meeting/meeting';
import { type Action } from '../plan/action';
import { type SituationPicture } from '../situation/situation';
import { warnAboutPictures } from '../situation/situationPicture';
import { type StatusRound } from '../statusRound/statusRound';
import { type DropReason, type ReminderLine } from './message';

/** What a line is about, as the rows are now; everything absent is gone. */
export interface LineFacts {
  readonly today: CalendarDay;
  readonly action?: ActionFacts | undefined;
  readonly agreement?: AgreementFacts | undefined;
  readonly meeting?: Meeting | undefined;
  /** The round that asks, of a line that has one. */
  readonly round?: StatusRound | undefined;
}

/** An action with what follows from its reports. */
export interface ActionFacts {
  readonly action: Action;
  readonly status: ActionStatus;
  readonly reports: readonly StatusReport[];
  readonly context: Pick<FollowUpContext, 'meetingDays' | 'dayRules'>;
}

/** An agreement with what its warnings follow from. */
export interface AgreementFacts {
  readonly history: AgreementWithHistory;
  /** Its own pictures. */
  readonly pictures: readonly SituationPicture[];
}

/**
 * Whether a line that was planned is still true: nothing when it is, otherwise why it falls away. What a status round
 * says of itself (its card, who is silent) is judged by the round.
 */
export function judgeLine(line: ReminderLine, facts: LineFacts): DropReason | undefined {
  switch (line.item.kind) {
    case 'action':
      return facts.action === undefined ? 'gone' : judgeActionLine(line, facts.action, facts.round);
    case 'agreement':
    case 'situationPicture':
      return facts.agreement === undefined ? 'gone' : judgeAgreementLine(line, facts.agreement, facts.today);
    case 'meeting':
      return facts.meeting === undefined ? 'gone' : judgeMeetingLine(line, facts.meeting);
    case 'round':
      return undefined;
  }
}

/** The due that a line asks about, if it is still open. */
export function dueOfLine({ dueDay }: Pick<ReminderLine, 'dueDay'>, { dues }: ActionStatus): Due | undefined {
  return dues.find((due) => due.day === dueDay);
}

function judgeActionLine(
  line: ReminderLine,
  facts: ActionFacts,
  round: StatusRound | undefined
): DropReason | undefined {
  const { action, status } = facts;
  if (action.decision === 'cancelled' || action.decision === 'paused') return action.decision;
  if (action.decision === 'proposed') return 'moved';
  switch (line.rule) {
    case 'stale':
      return status.light === 'grey' ? undefined : 'answered';
    case 'roundAsks':
    case 'roundNudge':
      return judgeAsk(facts, round);
    case 'handedOver':
      return isOpen(status) ? undefined : 'answered';
    case 'escalatedToSteering':
      return line.offset === 0 ? judgeRed(status) : judgeDue(line, facts);
    default:
      return judgeDue(line, facts);
  }
}

/** A report of any kind but the effect, given anywhere since the round opened, answers it. */
function judgeAsk({ status, reports }: ActionFacts, round: StatusRound | undefined): DropReason | undefined {
  if (round === undefined) return 'gone';
  const isAnswered = reports.some(
    ({ kind, recordedOn }) => kind !== 'effect' && recordedOn >= round.openedOn
  );
  return isAnswered || round.closedOn !== undefined || !isOpen(status) ? 'answered' : undefined;
}

/** An escalation of a red light has no deadline: it holds as long as the light is red. */
function judgeRed({ light }: ActionStatus): DropReason | undefined {
  return light === 'red' ? undefined : 'answered';
}

function judgeDue(line: ReminderLine, facts: ActionFacts): DropReason | undefined {
  if (line.dueDay === undefined) return isOpen(facts.status) ? undefined : 'answered';
  if (dueOfLine(line, facts.status) !== undefined) return undefined;
  return isStillADay(line.dueDay, facts) ? 'answered' : 'moved';
}

/** Whether something still falls due on a day, answered or not. */
function isStillADay(day: CalendarDay, { action, context }: ActionFacts): boolean {
  if (day === action.end || day === action.effectFollowUpOn) return true;
  return dueDayHolding(scheduleOf(action, context), day)?.day === day;
}

function isOpen({ state }: ActionStatus): boolean {
  return state === 'decided' || state === 'ongoing';
}

function judgeAgreementLine(
  { rule, dueDay }: ReminderLine,
  { history, pictures }: AgreementFacts,
  today: CalendarDay
): DropReason | undefined {
  if (rule === 'pictureOld') return warnAboutPictures(pictures, today) === undefined ? 'answered' : undefined;
  const warning = lapseWarningOn(history, today);
  if (warning === undefined) return 'answered';
  return warning.lastDay === dueDay ? undefined : 'moved';
}

function judgeMeetingLine({ rule }: ReminderLine, { state }: Meeting): DropReason | undefined {
  if (state === 'cancelled') return 'cancelled';
  return rule === 'minutesWaiting' && state === 'approved' ? 'answered' : undefined;
}

import { type ActionRow } from '../overview/actionRow';
import { agendaCauses, pointKeyOfDecision, type AgendaCause } from './agendaPoint';
import { type AgendaCase } from './agendaCase';
import { type Decision } from './meeting';
import { answerTo, pointKeyOfMatter, type RaisedMatter } from './raisedMatter';

/** What an earlier meeting said, so that the matter comes up again by itself. */
export interface EarlierWord {
  readonly cause: Extract<AgendaCause, 'postponed' | 'sentBack' | 'answered'>;
  readonly decision: Decision;
  /** Of the raised matter that is answered. */
  readonly title?: string | undefined;
}

/** Why an action stands on the agenda; nothing when it does not. A styrgrupp takes up no yellow ones. */
export function actionCausesOf(
  { action, status }: ActionRow,
  {
    agendaCase,
    earlier,
    matter
  }: {
    readonly agendaCase: Pick<AgendaCase, 'dateChanges' | 'group'>;
    readonly earlier: EarlierWord | undefined;
    readonly matter: RaisedMatter | undefined;
  }
): readonly AgendaCause[] {
  const { dateChanges, group } = agendaCase;
  const { state, light, isOverdue, isSilent } = status;
  const isMoving = dateChanges.some(
    (change) => change.actionKey === action.key && change.state === 'proposed'
  );
  const holds: Readonly<Record<AgendaCause, boolean>> = {
    decisionNeeded: state === 'proposed' || (isMoving && state !== 'cancelled'),
    raised: matter !== undefined,
    red: light === 'red',
    overdue: isOverdue,
    silent: isSilent || light === 'grey',
    yellow: light === 'yellow' && group.kind !== 'steeringGroup',
    lapsing: false,
    coverageGap: false,
    postponed: earlier?.cause === 'postponed',
    sentBack: earlier?.cause === 'sentBack',
    answered: earlier?.cause === 'answered'
  };
  return agendaCauses.filter((cause) => holds[cause]);
}

/**
 * What an earlier meeting said about a point: what the group itself last decided, if that was to postpone or send back;
 * or what the styrgrupp has answered since the group last met.
 */
export function findEarlier(pointKey: string, agendaCase: AgendaCase): EarlierWord | undefined {
  const { meeting, group, matters } = agendaCase;
  const before = agendaCase.decisions.filter(
    (decision) => decision.meetingKey !== meeting.key && decision.day <= meeting.day
  );
  const answered = matters
    .filter((one) => one.fromGroupKey === group.key && pointKeyOfMatter(one) === pointKey)
    .flatMap((matter) => answerOf(matter, before, agendaCase))
    .at(-1);
  if (answered !== undefined) return answered;
  const own = before
    .filter((decision) => decision.groupKey === group.key && pointKeyOfDecision(decision) === pointKey)
    .sort((one, other) => one.year - other.year || one.sequence - other.sequence);
  const last = own.at(-1);
  if (last?.kind === 'postponed') return { cause: 'postponed', decision: last };
  // What was raised from below has gone back there: it comes again when it is raised again.
  const isRaised = matters.some((one) => one.groupKey === group.key && pointKeyOfMatter(one) === pointKey);
  return last?.kind === 'sentBack' && !isRaised ? { cause: 'sentBack', decision: last } : undefined;
}

function answerOf(
  matter: RaisedMatter,
  decisions: readonly Decision[],
  { meeting, meetings, group }: AgendaCase
): readonly EarlierWord[] {
  const decision = answerTo(matter, decisions);
  if (decision === undefined || decision.kind === 'postponed') return [];
  const hasHeard = meetings.some(
    ({ key, groupKey, state, day }) =>
      groupKey === group.key &&
      key !== meeting.key &&
      (state === 'held' || state === 'approved') &&
      day >= decision.day &&
      day <= meeting.day
  );
  return hasHeard ? [] : [{ cause: 'answered', decision, title: matter.title }];
}

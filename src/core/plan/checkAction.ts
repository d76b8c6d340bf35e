import { type CalendarDay } from '../calendar/calendarDay';
import { isAnswerPart } from '../followUp/answerKey';
import { checkCadence } from '../followUp/cadence';
import { findUnplannableDays } from '../followUp/plannableDay';
import { isKey } from '../recorded';
import { checkTexts, longText, requiredDay, requiredLine, type TextLimits } from '../text';
import { type Action } from './action';
import { type ActionViolation } from './planViolation';

/** Longest number of an action, such as "HÄ-2". */
const maxNumberLength = 20;

const textLimits: TextLimits<Action> = {
  planKey: requiredLine,
  agreementKey: requiredLine,
  groupKey: requiredLine,
  focusAreaKey: requiredLine,
  number: { maxLength: maxNumberLength, isRequired: true },
  title: requiredLine,
  type: requiredLine,
  description: longText,
  otherParticipants: longText,
  decisionReason: longText,
  start: requiredDay
};

/** Fields without which an action cannot be followed up; see {@link findMissingPromise}. */
const promiseFields = ['problemKey', 'goalKey', 'responsibleOrgUnitKey', 'end', 'cadence'] as const;

/** A field without which an action cannot be decided, nor its plan be fastställd. */
type PromiseField = (typeof promiseFields)[number];

/**
 * What an action must satisfy alone. Once it is decided it must be whole (problem, goal, one responsible
 * organisation, end, cadence); a proposal may still lack them.
 */
export function checkAction(action: Action): readonly ActionViolation[] {
  return [
    ...checkTexts(action, textLimits),
    ...checkOwnKey(action),
    ...checkDays(action),
    ...checkParticipants(action),
    ...checkDecisionFields(action),
    ...checkNumbers(action)
  ];
}

/** The fields that an action still lacks before it can be decided (fastställ rule, DOMAIN §5). */
export function findMissingPromise(action: Action): readonly PromiseField[] {
  return promiseFields.filter((field) => {
    const value = action[field];
    return value === undefined || (typeof value === 'string' && value.trim() === '');
  });
}

/** What is no key at all is found among the texts. */
function checkOwnKey({ key }: Action): readonly ActionViolation[] {
  return isKey(key) && !isAnswerPart(key) ? [{ code: 'invalidKey', field: 'key' }] : [];
}

function checkDays(action: Action): readonly ActionViolation[] {
  const { start, end, cadence, effectFollowUpOn } = action;
  const found: ActionViolation[] = [
    ...findUnplannableDays(action, ['start', 'end', 'originalEnd', 'effectFollowUpOn', 'decidedOn']),
    ...checkLapsedEnds(action)
  ];
  if (end !== undefined && end < start) found.push({ code: 'endBeforeStart', field: 'end', start, end });
  if (cadence !== undefined) found.push(...checkCadence(cadence, { start, end }));
  const comesTooEarly = (last: CalendarDay | undefined): last is CalendarDay =>
    effectFollowUpOn !== undefined && last !== undefined && effectFollowUpOn <= last;
  if (comesTooEarly(end)) {
    found.push({ code: 'effectFollowUpNotAfterEnd', field: 'effectFollowUpOn', end });
  }
  return found;
}

/** Their occasions stay in the past with deadlines of their own. */
function checkLapsedEnds({ lapsedEnds = [] }: Action): readonly ActionViolation[] {
  return lapsedEnds
    .flatMap((lapsed) => findUnplannableDays(lapsed, ['end', 'movedOn']))
    .map((violation) => ({ ...violation, field: 'lapsedEnds' }));
}

function checkParticipants(action: Action): readonly ActionViolation[] {
  const field = 'participatingOrgUnitKeys';
  const keys = action.participatingOrgUnitKeys;
  const repeated = keys.filter(
    (key, index) => key === action.responsibleOrgUnitKey || keys.indexOf(key) !== index
  );
  const found: ActionViolation[] = repeated.map((key) => ({ code: 'participantRepeated', field, key }));
  if (action.isShared && keys.length === 0) found.push({ code: 'sharedWithoutPartner', field });
  return found;
}

function checkDecisionFields(action: Action): readonly ActionViolation[] {
  const missing = (field: keyof Action): ActionViolation => ({ code: 'fieldMissing', field });
  const found: ActionViolation[] = [];
  if (action.originalEnd !== undefined && isBlank(action.endDecisionReference)) {
    found.push({ code: 'endNeedsDecision', field: 'end' });
  }
  if (action.decision === 'proposed') return found;
  if (action.decidedOn === undefined) found.push(missing('decidedOn'));
  if (action.decision !== 'decided' && isBlank(action.decisionReason)) found.push(missing('decisionReason'));
  if (action.decision === 'cancelled') {
    if (isBlank(action.decisionReference)) found.push(missing('decisionReference'));
    return found;
  }
  return [...found, ...findMissingPromise(action).map(missing)];
}

function checkNumbers({ target }: Action): readonly ActionViolation[] {
  return target === undefined || Number.isFinite(target) ? [] : [{ code: 'invalidNumber', field: 'target' }];
}

function isBlank(text: string | undefined): boolean {
  return text === undefined || text.trim() === '';
}

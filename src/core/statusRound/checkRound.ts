import { findUnplannableDays } from '../followUp/plannableDay';
import { checkTexts, longText, requiredDay, requiredLine } from '../text';
import { type RoundViolation } from './roundViolation';
import { maxAskedActions, type AskedAction, type StatusRound } from './statusRound';

/** What a status round must satisfy alone. */
export function checkRound(round: StatusRound): readonly RoundViolation[] {
  const { openedOn, answerBy, asked } = round;
  const found: RoundViolation[] = [
    ...checkTexts(round, {
      groupKey: requiredLine,
      scopeKey: requiredLine,
      reason: longText,
      openedOn: requiredDay,
      answerBy: requiredDay
    }),
    ...findUnplannableDays(round, ['openedOn', 'answerBy', 'meetingDay', 'closedOn'])
  ];
  if (answerBy < openedOn) found.push({ code: 'answerByBeforeOpening', field: 'answerBy', openedOn });
  if (asked.length === 0) found.push({ code: 'roundAsksNothing', field: 'asked' });
  if (asked.length > maxAskedActions) {
    found.push({ code: 'roundAsksTooMuch', field: 'asked', maxActions: maxAskedActions });
  }
  return [...found, ...checkAsked(asked)];
}

function checkAsked(asked: readonly AskedAction[]): readonly RoundViolation[] {
  const known = new Set<string>();
  return asked.flatMap(({ actionKey, personKey, via }) => {
    const found: RoundViolation[] = [];
    if (known.has(actionKey)) found.push({ code: 'roundAsksTwice', field: 'asked', actionKey });
    known.add(actionKey);
    if ((personKey === undefined) !== (via === 'channel')) {
      found.push({ code: 'askedPersonMismatch', field: 'asked', actionKey });
    }
    return found;
  });
}

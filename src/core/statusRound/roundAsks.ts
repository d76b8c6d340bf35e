import { type DayRules } from '../calendar/dayRules';
import { type RoundAsk } from '../followUp/roundSilence';
import { type Meeting } from '../meeting/meeting';
import { roundTermsOf } from './roundTerms';
import { type StatusRound } from './statusRound';

/**
 * The rounds that asked for each action, by its key, for its owner's silence to be told from. A round whose meeting was
 * cancelled or deleted asked for nothing in the end, so nobody was silent in it.
 */
export function roundAsksByAction(
  rounds: readonly StatusRound[],
  meetings: readonly Meeting[],
  rules: DayRules
): ReadonlyMap<string, readonly RoundAsk[]> {
  const asks = new Map<string, RoundAsk[]>();
  for (const round of rounds) {
    const { fate, answerBy } = roundTermsOf(round, meetings, rules);
    if (fate === 'cancelled' || fate === 'gone') continue;
    for (const { actionKey } of round.asked) {
      asks.set(actionKey, [...(asks.get(actionKey) ?? []), { openedOn: round.openedOn, answerBy }]);
    }
  }
  return asks;
}

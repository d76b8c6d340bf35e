import { ok, refused, type Result } from '../result';
import { type Decision } from './meeting';

/** Beslutsnummer: what a decision is called in its group, "B 2020:3". */
export type DecisionNumber = Pick<Decision, 'year' | 'sequence'>;

/** The text is no decision number. */
interface InvalidDecisionNumber {
  readonly code: 'invalidDecisionNumber';
}

const numberPattern = /^B[\s\u00a0]?(\d{4}):([1-9]\d{0,5})$/i;

/** Writes a decision number as people say it, "B 2020:3". */
export function formatDecisionNumber({ year, sequence }: DecisionNumber): string {
  return `B ${year}:${sequence}`;
}

/** Reads a decision number, with or without the blank, in upper or lower case. Refuses anything else. */
export function parseDecisionNumber(text: string): Result<DecisionNumber, InvalidDecisionNumber> {
  const parts = numberPattern.exec(text.trim());
  return parts === null
    ? refused({ code: 'invalidDecisionNumber' })
    : ok({ year: Number(parts[1]), sequence: Number(parts[2]) });
}

/** The unique key of a decision, `group|year|n`: of two who take the same number one is refused, and takes the next. */
export function decisionKeyOf({
  groupKey,
  year,
  sequence
}: DecisionNumber & Pick<Decision, 'groupKey'>): string {
  return `${groupKey}|${year}|${sequence}`;
}

/**
 * The number that follows on the highest one of a group in a year. A gap is not filled: a number that was once given
 * away never means another decision.
 *
 * @param existing - Decisions of any groups and years.
 */
export function nextDecisionNumber(
  existing: readonly Decision[],
  { groupKey, year }: Pick<Decision, 'groupKey' | 'year'>
): DecisionNumber {
  const taken = existing.filter((decision) => decision.groupKey === groupKey && decision.year === year);
  return { year, sequence: taken.reduce((most, { sequence }) => Math.max(most, sequence), 0) + 1 };
}

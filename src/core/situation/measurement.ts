import { checkTexts, requiredDay, requiredLine } from '../text';
import { type Indicator, type Measurement } from './situation';
import { type SituationViolation } from './situationViolation';

/** Smallest count of people that is stored; below it single persons could be recognised (DOMAIN.md §3). */
export const smallestShownCount = 5;

/** A count as it may be stored and shown. */
export type ShownCount =
  { readonly isSuppressed: true } | { readonly isSuppressed: false; readonly value: number };

/** Leaves out a count of people that is below {@link smallestShownCount}, nought included. */
export function suppressSmallCount(count: number): ShownCount {
  return count < smallestShownCount ? { isSuppressed: true } : { isSuppressed: false, value: count };
}

/** What an indicator must satisfy alone. */
export function checkIndicator(indicator: Indicator): readonly SituationViolation[] {
  return checkTexts(indicator, {
    agreementKey: requiredLine,
    name: requiredLine,
    unit: requiredLine,
    source: requiredLine
  });
}

/** What a measurement must satisfy alone: a period in order, and a value unless it was suppressed, never both. */
export function checkMeasurement(measurement: Measurement): readonly SituationViolation[] {
  const { periodFrom, periodTo, value, isSuppressed } = measurement;
  const found: SituationViolation[] = [
    ...checkTexts(measurement, {
      agreementKey: requiredLine,
      indicatorKey: requiredLine,
      periodFrom: requiredDay,
      periodTo: requiredDay
    })
  ];
  if (periodTo < periodFrom) {
    found.push({ code: 'endBeforeStart', field: 'periodTo', start: periodFrom, end: periodTo });
  }
  if (isSuppressed && value !== undefined) found.push({ code: 'suppressedValueStored', field: 'value' });
  if (!isSuppressed && value === undefined) found.push({ code: 'measurementValueMissing', field: 'value' });
  if (value !== undefined && !Number.isFinite(value)) found.push({ code: 'invalidNumber', field: 'value' });
  return found;
}

/** What a measurement stands beside. */
interface MeasurementSurroundings {
  readonly indicators: readonly Indicator[];
  readonly others: readonly Measurement[];
}

/**
 * Checks a measurement beside its indicator and the others: the indicator exists and is the same agreement's, a count
 * of people is not a small one, and the same period and breakdown is measured once.
 */
export function checkMeasurementOf(
  measurement: Measurement,
  { indicators, others }: MeasurementSurroundings
): readonly SituationViolation[] {
  const key = measurement.indicatorKey;
  const indicator = indicators.find((candidate) => candidate.key === key);
  const found: SituationViolation[] = [];
  if (indicator === undefined) found.push({ code: 'unknownReference', field: 'indicatorKey', key });
  else if (indicator.agreementKey !== measurement.agreementKey) {
    found.push({ code: 'referenceOfOtherAgreement', field: 'indicatorKey', key });
  }
  if (indicator?.countsPeople === true && isSmall(measurement.value)) {
    found.push({ code: 'smallCountStored', field: 'value' });
  }
  const repeated = others.filter(
    (other) => other.key !== measurement.key && isSameMeasure(other, measurement)
  );
  for (const other of repeated) {
    found.push({ code: 'measurementRepeated', field: 'periodFrom', otherKey: other.key });
  }
  return found;
}

function isSmall(value: number | undefined): boolean {
  return value !== undefined && suppressSmallCount(value).isSuppressed;
}

function isSameMeasure(one: Measurement, other: Measurement): boolean {
  return (
    one.indicatorKey === other.indicatorKey &&
    one.periodFrom === other.periodFrom &&
    one.periodTo === other.periodTo &&
    (one.breakdown ?? '') === (other.breakdown ?? '')
  );
}

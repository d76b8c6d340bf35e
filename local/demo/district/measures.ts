import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { add, eventsAt } from '../timeline/events';
import { type DemoEvent, type DemoStep } from '../timeline/step';
import { type District, districtKeys } from './district';
import { actionKeyOf } from './sketches';

/** A value of an indicator; without `value` it was a count of fewer than five and is suppressed. */
export interface MeasurementSketch {
  readonly key: string;
  readonly from: string;
  readonly to: string;
  readonly value?: number;
  readonly breakdown?: string;
}

/** An indicator with its values so far. */
export interface IndicatorSketch {
  readonly key: string;
  /** Number of the action whose goal it shows. */
  readonly action: string;
  readonly name: string;
  readonly unit: string;
  readonly source: string;
  readonly higherIsBetter: boolean;
  readonly values: readonly MeasurementSketch[];
}

/** The coordinator of a district enters indicators and their values on a day. */
export function measureEvents(
  district: District,
  day: string,
  indicators: readonly IndicatorSketch[]
): readonly DemoEvent[] {
  const steps = indicators.flatMap((indicator) => indicatorSteps(district, indicator));
  return eventsAt(district.site)(day, `samordnare.${district.key}`, steps);
}

function indicatorSteps(district: District, sketch: IndicatorSketch): readonly DemoStep[] {
  const { key, action, values, ...rest } = sketch;
  const agreementKey = districtKeys(district).agreement;
  const indicatorKey = `${district.key}.indicator.${key}`;
  return [
    add('indicators', { key: indicatorKey, agreementKey, goalKey: `${actionKeyOf(action)}.goal`, ...rest }),
    ...values.map(({ key: valueKey, from, to, value, breakdown }) =>
      add('measurements', {
        key: `${indicatorKey}.${valueKey}`,
        indicatorKey,
        agreementKey,
        periodFrom: calendarDay(from),
        periodTo: calendarDay(to),
        ...(value === undefined ? {} : { value }),
        isSuppressed: value === undefined,
        ...(breakdown === undefined ? {} : { breakdown })
      })
    )
  ];
}

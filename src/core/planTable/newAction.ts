import { latest, type CalendarDay } from '../calendar/calendarDay';
import { type Action } from '../plan/action';
import { spokenNumber } from '../plan/actionInPlan';
import { freeKey } from './analysisAtHand';
import { fingerprintOf } from './fingerprint';
import { defaultGroupOf, type PlanSurroundings } from './importContext';
import { lineOf, type ReadRow } from './readTable';
import { defaultActionType } from './tableWords';

/** Åtgärdsbörjan: begins the action of a row that is about none yet: what the row says is read onto it. */
export type NewActions = (row: ReadRow) => Action;

/**
 * New actions under keys that follow from their numbers, so that the same row twice is the same action. A row without a
 * number gets the next one after those of the plan and the table, written as they are.
 */
export function newActionsOf(surroundings: PlanSurroundings, rows: readonly ReadRow[]): NewActions {
  const { plan, actions, stamp, agreement } = surroundings;
  const taken = new Set(actions.map(({ key }) => key));
  const next = numbersAfter([...actions.map(({ number }) => number), ...rows.map(numberIn)]);
  return (row) => {
    const number = numberIn(row) === '' ? next() : numberIn(row);
    // Without the separator of keys: the key of every answer to the action holds this one as a part.
    const key = freeKey(fingerprintOf(`${plan.key}\n${spokenNumber(number)}`), taken);
    taken.add(key);
    return {
      key,
      planKey: plan.key,
      agreementKey: agreement.key,
      groupKey: defaultGroupOf(surroundings) ?? '',
      focusAreaKey: '',
      number,
      title: '',
      type: defaultActionType,
      participatingOrgUnitKeys: [],
      isShared: false,
      start: firstDay(stamp.recordedOn, agreement.validFrom),
      isCitizenPromise: false,
      decision: 'proposed',
      ...stamp
    };
  };
}

/** A plan without a start begins now, or when its agreement does. */
function firstDay(today: CalendarDay, validFrom: CalendarDay | undefined): CalendarDay {
  return validFrom === undefined ? today : latest(today, validFrom);
}

function numberIn(row: ReadRow): string {
  const line = lineOf(row.cells.get('number'));
  return typeof line === 'string' ? line : '';
}

function numbersAfter(numbers: readonly string[]): () => string {
  const parts = numbers.map((number) => /^(.*?)(\d{1,9})$/.exec(number)).filter((part) => part !== null);
  const prefix = parts[0]?.[1] ?? '';
  let last = parts
    .filter((part) => part[1] === prefix)
    .reduce((most, part) => Math.max(most, Number(part[2])), 0);
  return () => {
    last += 1;
    return `${prefix}${last}`;
  };
}

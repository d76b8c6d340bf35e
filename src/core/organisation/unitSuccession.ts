import { daysBetween, type CalendarDay } from '../calendar/calendarDay';
import { refused, ok, type Result } from '../result';
import { type OrganisationViolation } from './organisationViolation';
import { type OrgUnit } from './orgUnit';

/** The unit that answers on a day, and the keys walked to it, the asked one first and its own last. */
export interface UnitTrail {
  readonly unit: OrgUnit;
  readonly keys: readonly string[];
}

/** Why no unit answers for a key on a day; `keys` are those walked. */
interface NoUnit {
  readonly code: 'unknownUnit' | 'unitNotYetValid' | 'unitEnded' | 'unitCycle';
  readonly keys: readonly string[];
}

/** Tells whether the unit exists on the day; its first and last day both count. */
export function isUnitValidOn(unit: OrgUnit, day: CalendarDay): boolean {
  const hasBegun = unit.validFrom === undefined || unit.validFrom <= day;
  return hasBegun && (unit.validTo === undefined || day <= unit.validTo);
}

/**
 * The unit that a key stands for on a day: the unit itself, or, when it has ended, the one that took over, and so on.
 * Refuses with `unknownUnit`, `unitNotYetValid`, `unitEnded` (nobody took over) or `unitCycle`.
 */
export function unitOn(units: readonly OrgUnit[], key: string, day: CalendarDay): Result<UnitTrail, NoUnit> {
  const keys: string[] = [];
  let wanted = key;
  for (;;) {
    if (keys.includes(wanted)) return refused({ code: 'unitCycle', keys });
    keys.push(wanted);
    const unit = findUnit(units, wanted);
    if (unit === undefined) return refused({ code: 'unknownUnit', keys });
    if (isUnitValidOn(unit, day)) return ok({ unit, keys });
    if (unit.validFrom !== undefined && day < unit.validFrom) {
      return refused({ code: 'unitNotYetValid', keys });
    }
    if (unit.successorKey === undefined) return refused({ code: 'unitEnded', keys });
    wanted = unit.successorKey;
  }
}

/**
 * Keys of the unit and of all that took over after it, in order, whatever the day; ends at an unknown key or where
 * it would go round. The asked key comes first even when no unit has it.
 */
export function successorsOf(units: readonly OrgUnit[], key: string): readonly string[] {
  const keys: string[] = [];
  let wanted: string | undefined = key;
  while (wanted !== undefined && !keys.includes(wanted)) {
    keys.push(wanted);
    wanted = findUnit(units, wanted)?.successorKey;
  }
  return keys;
}

/**
 * Tells whether two keys mean the same organisation on a day: they lead to the same unit on it, or one took over
 * from the other. The second matters for days before a merger, since a person's row holds only the present unit.
 */
export function isSameUnitOn(
  units: readonly OrgUnit[],
  pair: { readonly one: string; readonly other: string },
  day: CalendarDay
): boolean {
  const { one, other } = pair;
  if (successorsOf(units, one).includes(other) || successorsOf(units, other).includes(one)) return true;
  const first = unitOn(units, one, day);
  const second = unitOn(units, other, day);
  return first.ok && second.ok && first.value.unit.key === second.value.unit.key;
}

/** Checks that a unit's successor exists, is of the same side, takes over at once and does not lead back. */
export function checkSuccessor(unit: OrgUnit, units: readonly OrgUnit[]): readonly OrganisationViolation[] {
  if (unit.successorKey === undefined) return [];
  const field = 'successorKey';
  const successor = findUnit(units, unit.successorKey);
  if (successor === undefined) return [{ code: 'unknownReference', field, key: unit.successorKey }];
  const found: OrganisationViolation[] = [];
  // The checked row may be new, so that `units` does not hold it yet.
  const keys = successorsOf([...units.filter((other) => other.key !== unit.key), unit], unit.successorKey);
  if (keys.includes(unit.key)) found.push({ code: 'successorCycle', field, keys });
  if (successor.side !== unit.side) found.push({ code: 'successorOfOtherSide', field, side: successor.side });
  const { validTo } = unit;
  const beganOn = successor.validFrom;
  if (validTo !== undefined && beganOn !== undefined && daysBetween(validTo, beganOn) > 1) {
    found.push({ code: 'successorGap', field, endedOn: validTo, beganOn });
  }
  return found;
}

function findUnit(units: readonly OrgUnit[], key: string): OrgUnit | undefined {
  return units.find((unit) => unit.key === key);
}

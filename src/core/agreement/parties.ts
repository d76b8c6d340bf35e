import { addDays, type CalendarDay } from '../calendar/calendarDay';
import { overlaps, type Period } from '../calendar/period';
import { type OrgUnit } from '../organisation/orgUnit';
import { isUnitValidOn, unitOn } from '../organisation/unitSuccession';
import { type CooperationAgreement, type Extension } from './agreement';
import { periodOf, replacementOn, wasSigned } from './agreementState';
import { type AgreementViolation, type AgreementWarning } from './agreementViolation';

/** Checks that every party is in the register and that both the city and the police are among them. */
export function checkParties(
  agreement: CooperationAgreement,
  units: readonly OrgUnit[]
): readonly AgreementViolation[] {
  const field = 'partyKeys';
  const parties = agreement.partyKeys.map((key) => ({ key, unit: units.find((unit) => unit.key === key) }));
  const found: AgreementViolation[] = parties
    .filter(({ unit }) => unit === undefined)
    .map(({ key }) => ({ code: 'unknownReference', field, key }));
  if (!parties.some(({ unit }) => unit?.side === 'city')) found.push({ code: 'cityPartyMissing', field });
  if (!parties.some(({ unit }) => unit?.side === 'police')) found.push({ code: 'policePartyMissing', field });
  return found;
}

/** Checks that every party exists on the day, which is the signing day; an unknown one is `checkParties`' business. */
export function checkPartiesOn(
  agreement: CooperationAgreement,
  units: readonly OrgUnit[],
  day: CalendarDay
): readonly AgreementViolation[] {
  return units
    .filter((unit) => agreement.partyKeys.includes(unit.key) && !isUnitValidOn(unit, day))
    .map((unit) => ({ code: 'partyNotValid', field: 'partyKeys', key: unit.key, day }));
}

/**
 * Shows the parties that have ended since the signing, with who answers for them on the day. The agreement keeps its
 * title and its parties as signed.
 */
export function warnAboutParties(
  agreement: CooperationAgreement,
  units: readonly OrgUnit[],
  day: CalendarDay
): readonly AgreementWarning[] {
  const ended = units.filter(
    (unit) => agreement.partyKeys.includes(unit.key) && unit.validTo !== undefined && unit.validTo < day
  );
  return ended.map((unit) => {
    const today = unitOn(units, unit.key, day);
    return { code: 'partyEnded', key: unit.key, successorKey: today.ok ? today.value.unit.key : undefined };
  });
}

/** The organisations that are the parties on a day, successors followed, each once and in order of key. */
export function partySetOn(
  agreement: CooperationAgreement,
  units: readonly OrgUnit[],
  day: CalendarDay
): readonly string[] {
  const keys = agreement.partyKeys.map((key) => {
    const trail = unitOn(units, key, day);
    return trail.ok ? trail.value.unit.key : key;
  });
  return [...new Set(keys)].sort();
}

/** A signed agreement among those that it must not overlap. */
interface OverlapQuestion {
  readonly agreement: CooperationAgreement;
  readonly others: readonly CooperationAgreement[];
  /** Extensions of them all. */
  readonly extensions: readonly Extension[];
  readonly units: readonly OrgUnit[];
}

/**
 * One agreement in force per level and set of parties: refuses days that two signed ones share. An agreement counts
 * until the first day of the signed one that follows it. Sets are compared as they are on the first shared day.
 */
export function checkOneInForce(question: OverlapQuestion): readonly AgreementViolation[] {
  const { agreement, others } = question;
  const own = periodUntilReplaced(agreement, question);
  if (own === undefined) return [];
  return others
    .filter((other) => other.key !== agreement.key && other.level === agreement.level)
    .flatMap((other) => {
      const period = periodUntilReplaced(other, question);
      if (period === undefined || !overlaps(own, period)) return [];
      const { from, to } = intersection(own, period);
      const isSameSet = hasSameParties([agreement, other], question.units, from);
      return isSameSet
        ? [{ code: 'agreementOverlap', field: 'validFrom', otherKey: other.key, from, to }]
        : [];
    });
}

function periodUntilReplaced(agreement: CooperationAgreement, question: OverlapQuestion): Period | undefined {
  const period = periodOf(agreement, question.extensions);
  if (period === undefined || !wasSigned(agreement)) return undefined;
  const candidates = [question.agreement, ...question.others].filter((other) => other.key !== agreement.key);
  const replacedFrom = replacementOn(agreement, candidates, period.to)?.validFrom;
  if (replacedFrom === undefined) return period;
  return replacedFrom <= period.from ? undefined : { from: period.from, to: addDays(replacedFrom, -1) };
}

function hasSameParties(
  [one, other]: readonly [CooperationAgreement, CooperationAgreement],
  units: readonly OrgUnit[],
  day: CalendarDay
): boolean {
  return partySetOn(one, units, day).join() === partySetOn(other, units, day).join();
}

function intersection(one: Period, other: Period): Period {
  return {
    from: one.from < other.from ? other.from : one.from,
    to: one.to < other.to ? one.to : other.to
  };
}

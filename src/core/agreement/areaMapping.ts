import { type CooperationAgreement } from './agreement';
import { type AgreementViolation } from './agreementViolation';
import { type FocusArea } from './focusArea';

/**
 * What became of an area in a later catalogue: carried on by one or several areas there, ended on the way, or not
 * mapped that far yet.
 */
export type AreaSuccession =
  | { readonly kind: 'carriedOn'; readonly areas: readonly FocusArea[] }
  /** The areas at which it stopped; the asked one when it was never carried on. */
  | { readonly kind: 'ended'; readonly lastAreas: readonly FocusArea[] }
  | { readonly kind: 'unknownArea' };

/** An area and the catalogue in which it is looked for. */
interface SuccessionQuestion {
  readonly areaKey: string;
  /** The agreement whose catalogue is meant. */
  readonly agreementKey: string;
}

/**
 * Follows an area through the catalogues, old to new, to those areas of one catalogue that carry it on, each once and
 * in the order of that catalogue. An area may be split and several merged; a mapping that goes round is left where it
 * does.
 */
export function areasCarryingOn(areas: readonly FocusArea[], question: SuccessionQuestion): AreaSuccession {
  const start = areas.find((area) => area.key === question.areaKey);
  if (start === undefined) return { kind: 'unknownArea' };
  const reached = walk(areas, start);
  const there = reached.filter((area) => area.agreementKey === question.agreementKey);
  if (there.length > 0) {
    return { kind: 'carriedOn', areas: [...there].sort((one, other) => one.order - other.order) };
  }
  const keys = areas.map((area) => area.key);
  return {
    kind: 'ended',
    lastAreas: reached.filter((area) => !area.mapsToKeys.some((key) => keys.includes(key)))
  };
}

/** The areas of earlier catalogues that an area carries on, directly or through others, each once. */
export function areasCarriedOnBy(areas: readonly FocusArea[], areaKey: string): readonly FocusArea[] {
  return areas.filter(
    (area) => area.key !== areaKey && walk(areas, area).some((reached) => reached.key === areaKey)
  );
}

/**
 * Checks where an area leads: to known areas, of another catalogue than its own, not of an agreement that began
 * earlier, and not round in a circle. An agreement that is not among those given is not compared.
 */
export function checkAreaMapping(
  area: FocusArea,
  areas: readonly FocusArea[],
  agreements: readonly CooperationAgreement[]
): readonly AgreementViolation[] {
  const field = 'mapsToKeys';
  // The checked row may be new or changed.
  const all = [...areas.filter((other) => other.key !== area.key), area];
  const found: AgreementViolation[] = [];
  for (const key of area.mapsToKeys.filter((mapped) => mapped !== area.key)) {
    const target = all.find((other) => other.key === key);
    if (target === undefined) found.push({ code: 'unknownReference', field, key });
    else if (target.agreementKey === area.agreementKey) {
      found.push({ code: 'areaMapsWithinCatalogue', field, key });
    } else if (beganEarlier(agreements, target, area)) {
      found.push({ code: 'areaMapsToEarlierCatalogue', field, key });
    } else if (walk(all, target).some((reached) => reached.key === area.key)) {
      found.push({ code: 'areaMappingCycle', field });
    }
  }
  return found;
}

/** The area and everything that it leads to, each once, the nearest first. */
function walk(areas: readonly FocusArea[], start: FocusArea): readonly FocusArea[] {
  const byKey = new Map(areas.map((area) => [area.key, area]));
  const reached = new Set<FocusArea>([start]);
  // A set grows while it is walked, so that what is added is visited too.
  for (const area of reached) {
    for (const key of area.mapsToKeys) {
      const next = byKey.get(key);
      if (next !== undefined) reached.add(next);
    }
  }
  return [...reached];
}

function beganEarlier(
  agreements: readonly CooperationAgreement[],
  target: FocusArea,
  area: FocusArea
): boolean {
  const [targetFrom, areaFrom] = [target, area].map(
    ({ agreementKey }) => agreements.find((agreement) => agreement.key === agreementKey)?.validFrom
  );
  return targetFrom !== undefined && areaFrom !== undefined && targetFrom < areaFrom;
}

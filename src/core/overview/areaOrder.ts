import { type FocusArea } from '../agreement/focusArea';
import { compareNaturally } from './naturalOrder';

/**
 * Focus areas in the order in which a page shows them: the catalogues of the agreements named, in that order, then
 * those of others; within a catalogue its own order.
 */
export function orderAreas(
  areas: readonly FocusArea[],
  agreementKeys: readonly (string | undefined)[]
): readonly FocusArea[] {
  const placeOf = ({ agreementKey }: FocusArea): number => {
    const place = agreementKeys.indexOf(agreementKey);
    return place < 0 ? agreementKeys.length : place;
  };
  return [...areas].sort(
    (one, other) =>
      placeOf(one) - placeOf(other) ||
      compareNaturally(one.agreementKey, other.agreementKey) ||
      one.order - other.order ||
      compareNaturally(one.code, other.code)
  );
}

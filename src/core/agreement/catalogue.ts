import { checkTexts, requiredLine } from '../text';
import { type AgreementViolation } from './agreementViolation';
import { type FocusArea } from './focusArea';

/** Most characters in an area's code. */
export const maxAreaCodeLength = 12;

const codePattern = /^[\p{Lu}\d][\p{Lu}\d-]*$/u;

/** What a focus area must satisfy alone: a name, a code of capitals, digits and hyphens, a place from 1. */
export function checkFocusArea(area: FocusArea): readonly AgreementViolation[] {
  const found: AgreementViolation[] = [
    ...checkTexts(area, {
      agreementKey: requiredLine,
      code: { isRequired: true, maxLength: maxAreaCodeLength },
      name: requiredLine
    })
  ];
  if (area.code.trim() !== '' && !codePattern.test(area.code)) {
    found.push({ code: 'invalidAreaCode', field: 'code' });
  }
  if (!Number.isInteger(area.order) || area.order < 1) found.push({ code: 'invalidNumber', field: 'order' });
  if (area.mapsToKeys.includes(area.key)) found.push({ code: 'areaMapsToItself', field: 'mapsToKeys' });
  return found;
}

/** The catalogue of one agreement, in its order; areas at the same place by code. */
export function catalogueOf(areas: readonly FocusArea[], agreementKey: string): readonly FocusArea[] {
  return areas
    .filter((area) => area.agreementKey === agreementKey)
    .sort((one, other) => one.order - other.order || (one.code < other.code ? -1 : 1));
}

/** Refuses a code that another area of the same catalogue has, written in capitals or not. */
export function checkAreaCode(area: FocusArea, areas: readonly FocusArea[]): readonly AgreementViolation[] {
  const code = area.code.trim().toUpperCase();
  return catalogueOf(areas, area.agreementKey)
    .filter((other) => other.key !== area.key && other.code.trim().toUpperCase() === code)
    .map((other) => ({ code: 'duplicateAreaCode', field: 'code', otherKey: other.key }));
}

/** The place after the last one in an agreement's catalogue, for a new area. */
export function nextAreaOrder(areas: readonly FocusArea[], agreementKey: string): number {
  return catalogueOf(areas, agreementKey).reduce((last, area) => Math.max(last, area.order), 0) + 1;
}

import { checkTexts, requiredLine } from '../text';
import { type OrganisationViolation } from './organisationViolation';
import { type OrgUnit, type OrgUnitKind, type Side } from './orgUnit';

/** The side on which an organisation of a kind stands. */
export function sideOfKind(kind: OrgUnitKind): Side {
  switch (kind) {
    case 'municipality':
    case 'cityExecutiveBoard':
    case 'cityExecutiveOffice':
    case 'districtCommittee':
    case 'districtAdministration':
    case 'specialistAdministration':
    case 'municipalCompany':
      return 'city';
    case 'policeRegion':
    case 'policeArea':
    case 'localPoliceArea':
      return 'police';
    case 'externalParty':
      return 'other';
  }
}

/** What a unit must satisfy alone; its successor needs the register, see `checkSuccessor`. */
export function checkOrgUnit(unit: OrgUnit): readonly OrganisationViolation[] {
  const { kind, validFrom, validTo, successorKey } = unit;
  const found: OrganisationViolation[] = [...checkTexts(unit, { name: requiredLine })];
  const expected = sideOfKind(kind);
  if (unit.side !== expected) found.push({ code: 'unitSideMismatch', field: 'side', kind, expected });
  if (validFrom !== undefined && validTo !== undefined && validTo < validFrom) {
    found.push({ code: 'endBeforeStart', field: 'validTo', start: validFrom, end: validTo });
  }
  if (successorKey === unit.key) found.push({ code: 'unitSucceedsItself', field: 'successorKey' });
  if (successorKey !== undefined && validTo === undefined) {
    found.push({ code: 'successorWithoutEnd', field: 'validTo' });
  }
  return found;
}

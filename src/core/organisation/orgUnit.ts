import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';

/** Kinds of organisation; a committee (nämnd) decides, an office (förvaltning) does. */
export const orgUnitKinds = [
  'municipality',
  'cityExecutiveBoard',
  'cityExecutiveOffice',
  'districtCommittee',
  'districtAdministration',
  'specialistAdministration',
  'municipalCompany',
  'policeRegion',
  'policeArea',
  'localPoliceArea',
  'externalParty'
] as const;

/** One of {@link orgUnitKinds}. */
export type OrgUnitKind = (typeof orgUnitKinds)[number];

/** Which of the two cooperating sides an organisation stands on; `other` is a partner such as a property owner. */
export type Side = 'city' | 'police' | 'other';

/** Organisation: a unit of the city, the police or a partner, with the time during which it exists. */
export interface OrgUnit extends DomainRow {
  readonly name: string;
  readonly kind: OrgUnitKind;
  readonly side: Side;
  /** First day of the unit; absent when it is older than the register. */
  readonly validFrom?: CalendarDay;
  /** Last day of the unit. */
  readonly validTo?: CalendarDay;
  /** The unit that took over; several units may share one successor. */
  readonly successorKey?: string;
}

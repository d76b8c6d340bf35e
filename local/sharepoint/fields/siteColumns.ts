import type { FieldRecord } from '../storage/records';
import { type BaseField, commonFields, toRecord } from './baseFields';
import { fieldTypeKinds as kinds } from './fieldKinds';

/** Some of the site columns that SharePoint puts on every site collection. */
const siteColumns: readonly BaseField[] = [
  ...commonFields.filter((field) =>
    ['Title', 'ID', 'Created', 'Modified', 'Author', 'Editor'].includes(field.name)
  ),
  {
    name: 'OtherAddressCountry',
    id: '3c0e9e00-8fcc-479f-9d8d-3447cda34c5b',
    kind: kinds.text,
    title: 'Other Address Country/Region'
  },
  { name: 'WorkCity', id: '6ca7bd7f-b490-402e-af1b-2813cf087b1e', kind: kinds.text, title: 'City' },
  {
    name: 'WorkPhone',
    id: 'fd630629-c165-4513-b43c-fdb16b86a14d',
    kind: kinds.text,
    title: 'Business Phone'
  },
  { name: 'EMail', id: 'fce16b4c-fe53-4793-aaab-b4892e736d15', kind: kinds.text, title: 'E-Mail' },
  { name: 'FirstName', id: '4a722dd4-d406-4356-93f9-2550b8f50dd0', kind: kinds.text, title: 'First Name' },
  { name: 'Comments', id: '9da97a8a-1da5-4a77-98d3-4bc10456e700', kind: kinds.note, title: 'Comments' },
  { name: '_EndDate', id: '8a121252-85a9-443d-8217-a1b57020fadf', kind: kinds.dateTime, title: 'End Date' },
  { name: 'StartDate', id: '64cd368d-2f95-4bfc-a1f9-8d4324ecb007', kind: kinds.dateTime, title: 'Start Date' }
];

/** @returns the site columns of a new site collection; nothing of theirs is stored */
export function baseSiteColumns(): FieldRecord[] {
  return siteColumns.map((base) => ({ ...toRecord(base), column: undefined }));
}

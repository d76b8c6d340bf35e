import { type Draft } from '../../src/application/standing';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type OrgUnit } from '../../src/core/organisation/orgUnit';

const mergerDay = calendarDay('2020-07-01');

/** The organisations of the demo, by key; each site holds those that take part there. */
const units = {
  'stockholms-stad': { name: 'Stockholms stad', kind: 'municipality', side: 'city' },
  kommunstyrelsen: { name: 'Kommunstyrelsen', kind: 'cityExecutiveBoard', side: 'city' },
  slk: { name: 'Stadsledningskontoret', kind: 'cityExecutiveOffice', side: 'city' },
  trafikkontoret: { name: 'Trafikkontoret', kind: 'specialistAdministration', side: 'city' },
  utbildningsforvaltningen: {
    name: 'Utbildningsförvaltningen',
    kind: 'specialistAdministration',
    side: 'city'
  },
  socialforvaltningen: { name: 'Socialförvaltningen', kind: 'specialistAdministration', side: 'city' },
  sisab: { name: 'SISAB', kind: 'municipalCompany', side: 'city' },
  'sdn-hagersten-liljeholmen': {
    name: 'Hägersten-Liljeholmens stadsdelsnämnd',
    kind: 'districtCommittee',
    side: 'city'
  },
  'sdf-hagersten-liljeholmen': {
    name: 'SDF Hägersten-Liljeholmen',
    kind: 'districtAdministration',
    side: 'city'
  },
  'sdf-alvsjo': { name: 'SDF Älvsjö', kind: 'districtAdministration', side: 'city' },
  'sdn-hagersten-alvsjo': {
    name: 'Hägersten-Älvsjö stadsdelsnämnd',
    kind: 'districtCommittee',
    side: 'city',
    validFrom: mergerDay
  },
  'sdf-hagersten-alvsjo': {
    name: 'SDF Hägersten-Älvsjö',
    kind: 'districtAdministration',
    side: 'city',
    validFrom: mergerDay
  },
  'sdf-rinkeby-kista': { name: 'SDF Rinkeby-Kista', kind: 'districtAdministration', side: 'city' },
  'sdf-sodermalm': { name: 'SDF Södermalm', kind: 'districtAdministration', side: 'city' },
  'sdf-skarholmen': { name: 'SDF Skärholmen', kind: 'districtAdministration', side: 'city' },
  'polisregion-stockholm': { name: 'Polisregion Stockholm', kind: 'policeRegion', side: 'police' },
  'lpo-skarholmen': { name: 'LPO Skärholmen', kind: 'localPoliceArea', side: 'police' },
  'lpo-globen': { name: 'LPO Globen', kind: 'localPoliceArea', side: 'police' },
  'lpo-rinkeby': { name: 'LPO Rinkeby', kind: 'localPoliceArea', side: 'police' },
  'lpo-sodermalm': { name: 'LPO Södermalm', kind: 'localPoliceArea', side: 'police' }
} as const satisfies Readonly<Record<string, Omit<Draft<OrgUnit>, 'key'>>>;

/** Key of an organisation of the demo. */
export type OrgUnitKey = keyof typeof units;

/** Row of an organisation. */
export function orgUnit(key: OrgUnitKey): Draft<OrgUnit> {
  return { key, ...units[key] };
}

/** The side on which an organisation stands. */
export function sideOf(key: OrgUnitKey): OrgUnit['side'] {
  return units[key].side;
}

import {
  type AgreementOverview,
  type AgreementSummary
} from '../../../src/application/agreement/agreementOverview';
import { type Operation } from '../../../src/application/operation/operation';
import { calendarDay } from '../../../src/core/calendar/calendarDay';

/** An agreement in force, to be varied. */
export const inForce: AgreementSummary = {
  key: 'agreement-central-2019',
  site: 'https://example.test/sites/central',
  title: 'Övergripande samverkansöverenskommelse',
  level: 'central',
  parties: ['Stockholms stad', 'Polisregion Stockholm'],
  registryNumber: 'DEMO 2019/004',
  state: 'inForce',
  validFrom: calendarDay('2019-11-04'),
  lastDay: calendarDay('2022-12-31'),
  daysLeft: 838
};

/** A local agreement that must be renewed soon. */
export const lapsing: AgreementSummary = {
  ...inForce,
  key: 'agreement-skarholmen-2018',
  title: 'Lokal samverkansöverenskommelse Skärholmen',
  level: 'local',
  parties: ['Skärholmens stadsdelsförvaltning', 'Lokalpolisområde Skärholmen'],
  registryNumber: 'DEMO 2018/012',
  validFrom: calendarDay('2018-12-12'),
  lastDay: calendarDay('2020-12-11'),
  daysLeft: 88,
  lapse: {
    agreementKey: 'agreement-skarholmen-2018',
    lastDay: calendarDay('2020-12-11'),
    daysLeft: 88,
    limit: 90,
    renewal: { kind: 'underWay', successorKey: 'agreement-skarholmen-2020' }
  }
};

/** A write of several rows that was cut off. */
export const cutOffOperation: Operation = {
  key: 'adoptPlan|plan-rk-1',
  kind: 'adoptPlan',
  state: 'started',
  payload: '{}',
  recordedBy: 'samordnare.rinkeby-kista',
  recordedOn: calendarDay('2020-09-11')
};

/** The overview of the demo's kind: central, local in several states, one ended. */
export const sampleOverview: AgreementOverview = {
  groups: [],
  agreements: [
    inForce,
    lapsing,
    {
      key: 'agreement-skarholmen-2020',
      site: 'https://example.test/sites/skarholmen',
      title: 'Lokal samverkansöverenskommelse Skärholmen 2020–2023',
      level: 'local',
      parties: ['Skärholmens stadsdelsförvaltning', 'Lokalpolisområde Skärholmen'],
      state: 'inConsultation'
    },
    {
      ...inForce,
      key: 'agreement-hagersten-liljeholmen-2020',
      title: 'Lokal samverkansöverenskommelse Hägersten-Liljeholmen',
      level: 'local',
      parties: [
        'Hägersten-Liljeholmens stadsdelsnämnd',
        'Utbildningsförvaltningen',
        'Lokalpolisområde Skärholmen',
        'Lokalpolisområde Globen'
      ],
      registryNumber: 'DEMO 2020/001',
      validFrom: calendarDay('2020-03-16'),
      daysLeft: 838
    },
    {
      ...inForce,
      key: 'agreement-central-2015',
      title: 'Samverkansavtal 2015–2019',
      registryNumber: 'DEMO 2015/001',
      state: 'replaced',
      validFrom: calendarDay('2015-06-01'),
      lastDay: calendarDay('2019-12-31'),
      daysLeft: -258
    }
  ],
  findings: [],
  unreadSites: [],
  unfinished: [],
  mayBegin: [],
  registeredSites: []
};

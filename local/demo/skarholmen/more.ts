import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { focusAreaKeyOf } from '../central/focusAreas';
import { districtKeys, districts } from '../district/district';
import { measureEvents } from '../district/measures';
import { demoLabel } from '../label';
import { add, eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';

const at = eventsAt(districts.skarholmen.site);
const keys = districtKeys(districts.skarholmen);
const coordinator = 'samordnare.skarholmen';
const successorKey = 'skarholmen.agreement.2021';

const localArea: readonly DemoEvent[] = at('2019-11-19', coordinator, [
  add('focusAreas', {
    key: focusAreaKeyOf('LOK'),
    agreementKey: keys.agreement,
    code: 'LOK',
    name: 'Narkotika',
    mapsToKeys: [],
    order: 1
  })
]);

/** The agreement that is to follow: out for consultation while the present one runs out. */
const successor: readonly DemoEvent[] = [
  ...at('2020-08-17', coordinator, [
    {
      kind: 'createAgreement',
      draft: {
        key: successorKey,
        title: 'Lokal samverkansöverenskommelse Skärholmen 2021–2022',
        level: 'local',
        parentKey: 'central.agreement.2019',
        previousKey: keys.agreement,
        partyKeys: ['sdf-skarholmen', 'trafikkontoret', 'lpo-skarholmen'],
        registryNumber: 'DEMO 2020/007',
        validFrom: calendarDay('2020-12-12'),
        validTo: calendarDay('2022-12-31'),
        direction: `Arbetet från 2020 fortsätter, med tydligare stöd till den som vill lämna kriminalitet. ${demoLabel}.`,
        focus: 'Unga i risk för kriminalitet, avhopparverksamhet, avgränsade platser och narkotika.',
        goals: 'Den upplevda tryggheten ska öka och den faktiska brottsligheten ska minska.',
        followUpForm: 'Uppföljning var femte vecka i beredningsgruppen. Ny lägesbild varje år.'
      }
    }
  ]),
  ...at('2020-08-31', coordinator, [
    { kind: 'decideAgreement', step: { key: successorKey, to: 'inConsultation' } },
    add('processSteps', {
      key: `${successorKey}|consultation`,
      agreementKey: successorKey,
      kind: 'consultation',
      body: 'Skärholmens stadsdelsförvaltning',
      day: calendarDay('2020-08-31'),
      registryNumber: 'DEMO 2020/007',
      note: 'Svar senast den 16 oktober 2020.'
    })
  ])
];

const measures = measureEvents(districts.skarholmen, '2020-01-15', [
  {
    key: 'open-dealing',
    action: 'SK-2',
    name: 'Andel som upplever öppen försäljning av narkotika',
    unit: 'procent',
    source: 'Trygghetsmätning',
    higherIsBetter: false,
    values: [{ key: '2019', from: '2019-01-01', to: '2019-12-31', value: 34 }]
  }
]);

/** What is particular to Skärholmen: a local area, the coming agreement and measurements. */
export const skarholmenMore: readonly DemoEvent[] = [...localArea, ...successor, ...measures];

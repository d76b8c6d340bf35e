import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { districtKeys, districts } from '../district/district';
import { measureEvents } from '../district/measures';
import { actionKeyOf } from '../district/sketches';
import { edit, eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';

const at = eventsAt(districts.sodermalm.site);

const cancelled: readonly DemoEvent[] = at('2020-06-03', 'ordforande.sodermalm', [
  {
    kind: 'decideAction',
    step: {
      key: actionKeyOf('SÖ-5'),
      agreementKey: districtKeys(districts.sodermalm).agreement,
      to: 'cancelled',
      reason: 'Evenemang kan inte genomföras under pandemin.',
      decisionReference: 'B 2020:4'
    }
  }
]);

/** Somebody is away and another answers meanwhile. */
const absence: readonly DemoEvent[] = at('2020-09-11', 'administrator', [
  edit('persons', 'falt.sodermalm', {
    absentFrom: calendarDay('2020-09-21'),
    absentTo: calendarDay('2020-10-02'),
    deputyKey: 'samordnare.sodermalm'
  })
]);

const measures = measureEvents(districts.sodermalm, '2020-01-24', [
  {
    key: 'felt-safety',
    action: 'SÖ-1',
    name: 'Andel som är trygga på torget kvällstid',
    unit: 'procent',
    source: 'Trygghetsmätning',
    higherIsBetter: true,
    values: [
      { key: '2018', from: '2018-01-01', to: '2018-12-31', value: 59 },
      { key: '2019', from: '2019-01-01', to: '2019-12-31', value: 63 }
    ]
  }
]);

/** What is particular to Södermalm: a cancelled action, an absence and measurements. */
export const sodermalmMore: readonly DemoEvent[] = [...cancelled, ...absence, ...measures];

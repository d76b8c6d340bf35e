import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { districtKeys, districts } from '../district/district';
import { measureEvents } from '../district/measures';
import { actionKeyOf } from '../district/sketches';
import { eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';

const at = eventsAt(districts.rinkebyKista.site);
const keys = districtKeys(districts.rinkebyKista);
const chair = 'ordforande.rinkeby-kista';

const paused: readonly DemoEvent[] = at('2020-04-15', chair, [
  {
    kind: 'decideAction',
    step: {
      key: actionKeyOf('RK-8'),
      agreementKey: keys.agreement,
      to: 'paused',
      reason: 'Utbildningen bygger på samtal i grupp och kan inte ges under pandemin.',
      decisionReference: 'B 2020:2'
    }
  }
]);

const moved = {
  key: 'rk-4.date-change.1',
  actionKey: actionKeyOf('RK-4'),
  planKey: keys.plan,
  agreementKey: keys.agreement
};

/** An end that was moved by decision; the action keeps the one that was decided first. */
const movedDate: readonly DemoEvent[] = [
  ...at('2020-06-10', 'park.rinkeby-kista', [
    {
      kind: 'proposeDateChange',
      wish: {
        ...moved,
        to: calendarDay('2020-09-18'),
        reason: 'Platsbesöken kvällstid kan inte göras före sommaren.'
      }
    }
  ]),
  ...at('2020-06-17', chair, [
    { kind: 'decideDateChange', step: { ...moved, outcome: 'decided', decisionReference: 'B 2020:3' } }
  ])
];

const measures = measureEvents(districts.rinkebyKista, '2020-01-10', [
  {
    key: 'felt-safety',
    action: 'RK-1',
    name: 'Andel som är trygga på torgen kvällstid',
    unit: 'procent',
    source: 'Trygghetsmätning',
    higherIsBetter: true,
    values: [
      { key: '2018', from: '2018-01-01', to: '2018-12-31', value: 36 },
      { key: '2019', from: '2019-01-01', to: '2019-12-31', value: 38 },
      { key: '2019.16-24', from: '2019-01-01', to: '2019-12-31', value: 44, breakdown: '16–24 år' },
      { key: '2019.65', from: '2019-01-01', to: '2019-12-31', value: 29, breakdown: '65 år och äldre' }
    ]
  }
]);

/** What is particular to Rinkeby-Kista: a pause, a moved end and measurements. */
export const rinkebyKistaMore: readonly DemoEvent[] = [...paused, ...movedDate, ...measures];

import fc from 'fast-check';
import { type ActionRowsCase } from '../../../src/core/overview/actionRow';
import { type Action } from '../../../src/core/plan/action';
import { reportedLights, reportKinds, type StatusReport } from '../../../src/core/followUp/statusReport';
import { area } from '../agreement/rows';
import { daysFrom } from '../calendar/arbitraries';
import { person } from '../organisation/rows';
import { day, makeAction, makeReport, units } from '../plan/rows';

/** Today of the overview's tests: a Monday in week 38. */
export const today = day('2020-09-14');

/** Two areas of the central catalogue, and one of the local agreement's own. */
export const areas = [
  area('PLA', { name: 'Platser' }),
  area('UNG', { name: 'Unga', order: 2 }),
  area('LOK', { key: 'agreement-1|LOK', agreementKey: 'agreement-1', name: 'Lokalt' })
];

/** The rest of what rows are derived from, without actions. */
export const surroundings: Omit<ActionRowsCase, 'actions' | 'reports'> = {
  meetings: [],
  areas,
  units,
  persons: [
    person('person-1', { name: 'Samordnare' }),
    person('person-2', { absentFrom: day('2020-09-01'), deputyKey: 'person-1' }),
    person('person-3', { absentFrom: day('2020-09-01') })
  ],
  today,
  dayRules: {}
};

const anyAction = (index: number): fc.Arbitrary<Action> =>
  fc
    .record({
      focusAreaKey: fc.constantFrom('central|PLA', 'central|UNG', 'agreement-1|LOK', 'gone'),
      responsibleOrgUnitKey: fc.constantFrom('sdf', 'sdf-old', 'lpo', 'gone', undefined),
      contactPersonKey: fc.constantFrom('person-1', 'person-2', 'person-3', 'gone', undefined),
      decision: fc.constantFrom(
        'proposed' as const,
        'decided' as const,
        'paused' as const,
        'cancelled' as const
      ),
      start: daysFrom('2020-01-01', '2020-10-30'),
      end: fc.option(daysFrom('2020-11-01', '2021-12-31'), { nil: undefined }),
      effectFollowUpOn: fc.option(daysFrom('2022-01-03', '2022-06-30'), { nil: undefined }),
      isShared: fc.boolean(),
      number: fc.integer({ min: 1, max: 30 }).map((number) => `HÄ-${number}`)
    })
    .map((fields) => makeAction({ ...fields, key: `action-${index}`, decidedOn: fields.start }));

const anyReport = (index: number, actionCount: number): fc.Arbitrary<StatusReport> =>
  fc
    .record({
      actionKey: fc.integer({ min: 0, max: actionCount }).map((number) => `action-${number}`),
      day: daysFrom('2020-01-01', '2020-12-31'),
      light: fc.constantFrom(...reportedLights),
      kind: fc.constantFrom(...reportKinds),
      orgUnitKey: fc.constantFrom('sdf', 'lpo'),
      correctsKey: fc.option(
        fc.integer({ min: 0, max: index }).map((number) => `report-${number}`),
        { nil: undefined }
      )
    })
    .map((fields) =>
      makeReport({ ...fields, key: `report-${index}`, side: fields.orgUnitKey === 'lpo' ? 'police' : 'city' })
    );

/** Any plan of up to twenty actions, with up to forty reports about them or about none of them. */
export const anyRowsCase: fc.Arbitrary<ActionRowsCase> = fc
  .tuple(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 0, max: 40 }))
  .chain(([actionCount, reportCount]) =>
    fc.record({
      actions: fc.tuple(...Array.from({ length: actionCount }, (_, index) => anyAction(index))),
      reports: fc.tuple(...Array.from({ length: reportCount }, (_, index) => anyReport(index, actionCount)))
    })
  )
  .map((rows) => ({ ...surroundings, ...rows }));

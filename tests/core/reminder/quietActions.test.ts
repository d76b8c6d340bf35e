import fc from 'fast-check';
import { addDays } from '../../../src/core/calendar/calendarDay';
import { isMessageDay } from '../../../src/core/calendar/dayRules';
import { type Action } from '../../../src/core/plan/action';
import { planSite } from '../../../src/core/reminder/planSite';
import { QuietActions } from '../../../src/core/reminder/quietActions';
import { type ReminderSite } from '../../../src/core/reminder/sitePlan';
import { action, choice, day, everybody, report, rule, siteOf } from './cases';

const firstDay = day('2020-01-07');
const days = 420;

const anyAction: fc.Arbitrary<Partial<Action>> = fc.record({
  start: fc.integer({ min: -200, max: 200 }).map((offset) => addDays(firstDay, offset)),
  end: fc.integer({ min: 201, max: days }).map((offset) => addDays(firstDay, offset)),
  cadence: fc.oneof(
    fc.integer({ min: 1, max: 9 }).map((weeks) => ({ kind: 'everyWeeks', weeks }) as const),
    fc.constant({ kind: 'perTertial' } as const)
  ),
  decision: fc.constantFrom('decided' as const, 'decided' as const, 'paused' as const)
});

const anySite: fc.Arbitrary<ReminderSite> = fc
  .record({
    actions: fc.array(anyAction, { minLength: 1, maxLength: 4 }),
    told: fc.array(fc.tuple(fc.nat(3), fc.integer({ min: -60, max: days })), { maxLength: 6 }),
    weekday: fc.integer({ min: 1, max: 5 }),
    isOff: fc.boolean(),
    hasBreak: fc.boolean()
  })
  .map(({ actions, told, weekday, isOff, hasBreak }) =>
    siteOf({
      actions: actions.map((fields, index) => action(`a${index}`, { ...fields, decidedOn: firstDay })),
      ofActions: told.map(([index, offset]) => report(`a${index}`, addDays(firstDay, offset))),
      choices: [choice({ kind: 'snooze', personKey: 'anna', actionKey: 'a0', until: day('2020-03-02') })],
      rules: [
        rule({ scope: 'site', kind: 'overdue', weekday, isOn: !isOff }),
        rule({ scope: 'site', kind: 'stale', weekday: 6 - weekday }),
        ...(hasBreak ? [rule({ scope: 'site', kind: 'summerBreak', fromWeek: 28, toWeek: 31 })] : [])
      ]
    })
  );

test('what is not asked again had nothing to tell, day by day and after days off', () => {
  fc.assert(
    fc.property(anySite, fc.integer({ min: 0, max: days }), (site, awayFrom) => {
      const quiet = new QuietActions();
      let after = addDays(firstDay, -1);
      for (let offset = 0; offset < days; offset += 1) {
        const today = addDays(firstDay, offset);
        const isAway = offset >= awayFrom && offset < awayFrom + 10;
        if (isAway || !isMessageDay(today, {})) continue;
        const sweep = { window: { after, today }, isFirst: false, reach: everybody, waiting: [] };
        expect(planSite(site, { ...sweep, quiet })).toEqual(planSite(site, sweep));
        after = today;
      }
    }),
    { numRuns: 12 }
  );
});

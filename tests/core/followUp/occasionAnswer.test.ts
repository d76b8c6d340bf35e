import fc from 'fast-check';
import { addDays, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import {
  deriveActionState,
  type FollowUpContext,
  groupReportsByAction,
  scheduleOf
} from '../../../src/core/followUp/deriveActionState';
import { occasionsOf } from '../../../src/core/followUp/occasion';
import { occasionAnsweredBy, outcomeOf } from '../../../src/core/followUp/occasionAnswer';
import { type StatusReport } from '../../../src/core/followUp/statusReport';
import { day, makeAction, makeReport, units } from '../plan/rows';
import { anySummerSchedule } from './schedules';

const context: FollowUpContext = { meetingDays: [], dayRules: {}, units };

describe('answers', () => {
  const schedule = scheduleOf(makeAction({ effectFollowUpOn: day('2020-12-06') }), context);
  const answer = (kind: StatusReport['kind'], text: string): string | undefined => {
    const found = occasionAnsweredBy(schedule, { kind, day: day(text) });
    return found && `${found.occasion.kind} ${found.occasion.day}${found.isLate ? ' late' : ''}`;
  };

  it('belong to the occasion whose window holds their day', () => {
    expect(answer('status', '2020-09-14')).toBe('report 2020-09-14');
    expect(answer('status', '2020-09-15')).toBe('report 2020-10-12');
    expect(answer('completion', '2020-10-30')).toBe('end 2020-10-30');
    expect(answer('status', '2020-11-02')).toBeUndefined();
    expect(answer('effect', '2020-12-07')).toBe('effect 2020-12-06');
    expect(answer('effect', '2020-12-08')).toBe('effect 2020-12-06 late');
    expect(answer('status', '2020-03-01')).toBeUndefined();
  });

  it('come in their window, late or not at all', () => {
    const all = { from: day('2020-01-01'), to: day('2020-12-31') };
    const reports = [
      makeReport({ key: 'a', day: day('2020-04-27') }),
      makeReport({ key: 'b', day: day('2020-06-30') }),
      makeReport({ key: 'c', kind: 'effect', day: day('2020-11-30') })
    ];
    expect(occasionsOf(schedule, all).map((occasion) => outcomeOf(occasion, reports).kind)).toEqual([
      ...['answeredLate', 'answered', 'answeredLate', 'answeredLate', 'answered'],
      ...['unanswered', 'unanswered', 'unanswered', 'unanswered', 'answered']
    ]);
  });

  it('agree with what is due: the first unanswered occasion is the first that outcomeOf calls so', () => {
    fc.assert(
      fc.property(anySummerSchedule, fc.array(fc.nat(700), { maxLength: 5 }), (anyOf, offsets) => {
        const reports = offsets.map((offset) => makeReport({ day: addDays(anyOf.start, offset) }));
        const action = makeAction({ ...anyOf, decidedOn: addDays(anyOf.start, -1) });
        const today = addDays(anyOf.start, 800);
        const derived = deriveActionState({ action, reports, today, context: { ...context, ...anyOf } });
        const from = (text: CalendarDay): { from: CalendarDay; to: CalendarDay } => ({
          from: text,
          to: today
        });
        const first = occasionsOf(scheduleOf(action, { ...context, ...anyOf }), from(anyOf.start)).find(
          (occasion) =>
            outcomeOf(occasion, reports).kind === 'unanswered' &&
            (occasion.deadline >= anyOf.start || occasion.kind === 'end')
        );
        const due = derived.dues.find(({ kind }) => kind === 'report');
        expect(due?.day).toBe(first?.kind === 'report' ? first.day : undefined);
      })
    );
  });

  it('are grouped by action', () => {
    const reports = [
      makeReport({ key: 'a' }),
      makeReport({ key: 'b', actionKey: 'action-2' }),
      makeReport({ key: 'c' })
    ];
    const keys = [...groupReportsByAction(reports)].map(([key, rows]) => [key, rows.map((row) => row.key)]);
    expect(keys).toEqual([
      ['action-1', ['a', 'c']],
      ['action-2', ['b']]
    ]);
  });
});

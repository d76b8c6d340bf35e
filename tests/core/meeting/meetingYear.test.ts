import fc from 'fast-check';
import { addDays, daysBetween, weekdayOf } from '../../../src/core/calendar/calendarDay';
import { isMessageDay } from '../../../src/core/calendar/dayRules';
import { meetingYear, type YearCase } from '../../../src/core/meeting/meetingYear';
import { proposeMeetings } from '../../../src/core/meeting/proposeMeetings';
import { daysFrom } from '../calendar/arbitraries';
import { day, makeMeeting } from '../plan/rows';

const empty: YearCase = { meetings: [], assignments: [], lapses: [], pictures: [], dayRules: {} };

describe('the year of a group', () => {
  const entriesOf = (yearCase: Partial<YearCase>, year = 2020) =>
    meetingYear(year, { ...empty, ...yearCase }).months.flatMap(({ month, entries }) =>
      entries.map(({ kind, day: on }) => `${month} ${kind} ${on}`)
    );

  it('has the tertials of the city', () => {
    expect(entriesOf({})).toEqual(['4 tertial 2020-04-30', '8 tertial 2020-08-31', '12 tertial 2020-12-31']);
  });

  it('has each meeting with its round, unless it has been or is cancelled', () => {
    const meetings = [
      makeMeeting({ day: day('2020-09-29') }),
      makeMeeting({ day: day('2020-06-16'), state: 'held' }),
      makeMeeting({ day: day('2020-05-12'), state: 'cancelled' }),
      makeMeeting({ day: day('2021-01-12') })
    ];
    expect(entriesOf({ meetings }).filter((entry) => !entry.includes('tertial'))).toEqual([
      '5 meeting 2020-05-12',
      '6 meeting 2020-06-16',
      '9 roundOpens 2020-09-15',
      '9 reportsDue 2020-09-25',
      '9 meeting 2020-09-29',
      // The round of a meeting in January opens in December.
      '12 roundOpens 2020-12-22'
    ]);
  });

  it('has what runs out and what falls due', () => {
    const assignment = {
      ...{ key: 'u', recordedBy: 'p', recordedOn: day('2020-09-01'), groupKey: 'g', text: 'x' },
      ...{ ownerKey: 'p', due: day('2020-10-01'), state: 'open' as const }
    };
    expect(
      entriesOf({
        lapses: [{ title: 'Lokal', warning: { lastDay: day('2020-12-11') } }],
        pictures: [{ title: 'Lägesbild', freshUntil: day('2020-08-20') }],
        assignments: [assignment, { ...assignment, key: 'v', state: 'done', settledOn: day('2020-09-02') }]
      }).filter((entry) => !entry.includes('tertial'))
    ).toEqual(['8 pictureAges 2020-08-20', '10 assignmentDue 2020-10-01', '12 agreementEnds 2020-12-11']);
  });
});

describe('the meetings that are proposed', () => {
  it('come every so many weeks and step aside for what stands in their way', () => {
    const series = { from: day('2020-09-29'), until: day('2021-09-30'), intervalWeeks: 5, taken: [] };
    expect(proposeMeetings(series, {})).toEqual([
      '2020-11-03',
      '2020-12-08',
      '2021-01-12',
      '2021-02-16',
      '2021-03-23',
      '2021-04-27',
      '2021-06-01',
      // Every fifth Tuesday is 6 July, before the break, and 10 August, after it.
      '2021-07-06',
      '2021-08-10',
      '2021-09-14'
    ]);
  });

  it('skip what is close to a meeting that there is', () => {
    const series = {
      from: day('2020-09-29'),
      until: day('2020-12-31'),
      intervalWeeks: 5,
      taken: [day('2020-12-01')]
    };
    expect(proposeMeetings(series, {})).toEqual(['2020-11-03']);
  });

  it('are workdays, no klämdagar, outside the summer, and never close to each other', () => {
    fc.assert(
      fc.property(
        daysFrom('2020-01-01', '2050-12-31'),
        fc.integer({ min: 1, max: 26 }),
        (from, intervalWeeks) => {
          const until = addDays(from, 400);
          const days = proposeMeetings({ from, until, intervalWeeks, taken: [] }, {});
          for (const one of days) {
            expect(isMessageDay(one, { summerBreak: { fromWeek: 28, toWeek: 31 } })).toBe(true);
            expect(one > from && one <= until).toBe(true);
            expect(weekdayOf(one)).toBeLessThan(6);
          }
          days.slice(1).forEach((one, index) => {
            expect(daysBetween(days[index] ?? one, one)).toBeGreaterThanOrEqual((intervalWeeks * 7) / 2);
          });
        }
      )
    );
  });
});

import { filtersOf } from '../../../../src/adapters/sharepoint/requests/itemQuery';
import { type AnyQuery } from '../../../../src/application/ports/listStore';
import { calendarDay } from '../../../../src/core/calendar/calendarDay';

it('asks for a whole list without a filter, and for nothing not at all', () => {
  expect(filtersOf({ collection: 'plans' })).toEqual([undefined]);
  expect(filtersOf({ collection: 'plans', where: { field: 'key', oneOf: [] } })).toEqual([]);
});

it('doubles quotes, so that a text never becomes a part of the question', () => {
  const login = "x' or LoginName ne '";
  expect(filtersOf({ collection: 'persons', where: { field: 'login', oneOf: [login] } })).toEqual([
    "LoginName eq 'x'' or LoginName ne '''"
  ]);
});

it('asks for a choice by its Swedish name', () => {
  expect(filtersOf({ collection: 'agreements', where: { field: 'level', oneOf: ['local'] } })).toEqual([
    "AgreementLevel eq 'Lokal'"
  ]);
});

it('asks for each value once, in filters that stay short', () => {
  const keys = Array.from({ length: 100 }, (_, index) => `plan-${index}`);
  const filters = filtersOf({ collection: 'plans', where: { field: 'key', oneOf: [...keys, ...keys] } });
  expect(filters).toHaveLength(5);
  const long = keys.map((key) => key.padEnd(200, 'x'));
  const split = filtersOf({ collection: 'plans', where: { field: 'key', oneOf: long } });
  expect(split.every((filter) => encodeURIComponent(filter ?? '').length < 1600)).toBe(true);
  expect(split.join(' or ').split(' or ')).toHaveLength(100);
});

it('asks for a span of days from midnight to midnight in Stockholm', () => {
  const span = { field: 'day', from: calendarDay('2020-10-25'), to: calendarDay('2020-10-25') } as const;
  expect(filtersOf({ collection: 'statusReports', where: span })).toEqual([
    "ReportDay ge datetime'2020-10-24T22:00:00Z' and ReportDay lt datetime'2020-10-25T23:00:00Z'"
  ]);
});

it('never filters on a column without an index, even past the compiler', () => {
  const query = { collection: 'plans', where: { field: 'title', oneOf: ['x'] } } as unknown as AnyQuery;
  expect(() => filtersOf(query)).toThrow(TypeError);
});

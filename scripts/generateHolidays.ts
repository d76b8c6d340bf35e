/**
 * Writes src/core/calendar/holidayTable.ts from the package `date-holidays`, so that the core needs no library.
 * Run it again when the law changes: `npx tsx scripts/generateHolidays.ts`.
 */
import Holidays, { type HolidaysTypes } from 'date-holidays';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { holidayYears } from '../src/core/calendar/holidayYears';

const target = join(__dirname, '../src/core/calendar/holidayTable.ts');
const sweden = new Holidays('SE', { languages: 'sv', types: ['public', 'bank'] });

function readYear(year: number): readonly HolidaysTypes.Holiday[] {
  return sweden.getHolidays(year, 'sv');
}

function renderColumn({ name, type }: HolidaysTypes.Holiday): string {
  return `  { name: '${name}', kind: '${type === 'public' ? 'helgdag' : 'deFacto'}' }`;
}

function renderRow(year: number, names: readonly string[]): string {
  const byName = new Map(readYear(year).map(({ name, date }) => [name, date.slice(5, 10)]));
  if (byName.size !== names.length) throw new Error(`${year} has other holidays than the first year`);
  const monthDays = names.map((name) => {
    const monthDay = byName.get(name);
    if (monthDay === undefined) throw new Error(`${year} has no ${name}`);
    return monthDay;
  });
  return `  '${[year, ...monthDays].join(' ')}'`;
}

function renderTable(): string {
  const columns = readYear(holidayYears.first);
  const names = columns.map(({ name }) => name);
  const years = Array.from(
    { length: holidayYears.last - holidayYears.first + 1 },
    (_, index) => holidayYears.first + index
  );
  return `// Written by scripts/generateHolidays.ts from the package date-holidays. Do not edit.

/** What stands in each column of \`holidayRows\`, after the year. */
export const holidayColumns = [
${columns.map(renderColumn).join(',\n')}
] as const;

/** One year a row: the year, then month and day of each holiday, in the order of \`holidayColumns\`. */
export const holidayRows: readonly string[] = [
${years.map((year) => renderRow(year, names)).join(',\n')}
];
`;
}

writeFileSync(target, renderTable());

import { parseArgs } from 'node:util';
import { daysBetween, parseCalendarDay, type CalendarDay } from '../../src/core/calendar/calendarDay';
import { type Period } from '../../src/core/calendar/period';
import { planningYears } from '../../src/core/calendar/holidayYears';
import { yearOf } from '../../src/core/calendar/calendarDay';
import { demoDay } from './demoRows';

/** What is typed when something is missing. */
export const usage = `Repeterar påminnelserna: visar varje meddelande som var och en skulle få, dag för dag.

  npm run rehearse -- --from DAG --to DAG [--json] [--shift DAGAR|auto] [--answer-rate 0..1]
                      [--outage DAG..DAG] [--site URL] [--account INLOGGNING]

  --from, --to    första och sista dagen, till exempel 2026-01-01 och 2026-12-31
  --json          ett meddelande på varje rad, som JSON
  --shift         flyttar uppgifterna så många dagar framåt; auto flyttar demon hela veckor till första dagen
  --answer-rate   hur stor del av raderna som besvaras samma dag, 0 till 1 (förval 0)
  --outage        dagar då boten är borta; kan anges flera gånger
  --site          en webbplats i stället för demon; åtkomsttoken i SAMVERKAN_SP_TOKEN
  --account       inloggning mot den lokala SharePoint-ersättaren`;

/** What a rehearsal is asked to do. */
export interface RehearsalOptions {
  readonly period: Period;
  readonly isJson: boolean;
  readonly shiftDays: number;
  readonly answerRate: number;
  readonly outages: readonly Period[];
  readonly site?: string | undefined;
  readonly token?: string | undefined;
}

/** Reads the command line; `undefined` when it cannot be understood. */
export function readOptions(args: readonly string[], env: NodeJS.ProcessEnv): RehearsalOptions | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      from: { type: 'string' },
      to: { type: 'string' },
      json: { type: 'boolean', default: false },
      shift: { type: 'string', default: '0' },
      'answer-rate': { type: 'string', default: '0' },
      outage: { type: 'string', multiple: true, default: [] },
      site: { type: 'string' },
      account: { type: 'string' }
    }
  });
  const period = readPeriod(values.from, values.to);
  const answerRate = Number(values['answer-rate']);
  const outages = values.outage.map((text) => readPeriod(...splitPeriod(text)));
  if (period === undefined || !(answerRate >= 0 && answerRate <= 1)) return undefined;
  if (!outages.every((outage) => outage !== undefined)) return undefined;
  const shiftDays = values.shift === 'auto' ? weeksTo(period.from) : Number(values.shift);
  if (!Number.isInteger(shiftDays)) return undefined;
  const token = values.account ?? env.SAMVERKAN_SP_TOKEN;
  return { period, isJson: values.json, shiftDays, answerRate, outages, site: values.site, token };
}

/** Whole weeks from the demo's day to the last of its weekdays on or before a day. */
function weeksTo(day: CalendarDay): number {
  return Math.floor(daysBetween(demoDay, day) / 7) * 7;
}

function splitPeriod(text: string): readonly [string | undefined, string | undefined] {
  const [from, to] = text.split('..');
  return [from, to ?? from];
}

function readPeriod(...[from, to]: readonly (string | undefined)[]): Period | undefined {
  const [first, last] = [parseCalendarDay(from ?? ''), parseCalendarDay(to ?? '')];
  if (!first.ok || !last.ok || last.value < first.value) return undefined;
  const isPlannable = [first.value, last.value].every(
    (day) => yearOf(day) >= planningYears.first && yearOf(day) <= planningYears.last
  );
  return isPlannable ? { from: first.value, to: last.value } : undefined;
}

import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type WayStep, type WhyLine } from '../../core/reminder/whyEntry';
import { dayInSwedish } from './words';

/** How it is told why somebody was reminded: the day of the rule, and each step of the way. */
export interface WhyWords {
  readonly day: (dueDay: CalendarDay, line: Pick<WhyLine, 'offset' | 'countsAllDays'>) => string;
  readonly step: (step: WayStep) => string;
}

const steps: Readonly<Record<string, string>> = {
  contact: 'Kontaktperson',
  deputy: 'Ersättare',
  coordinator: 'Samordnare',
  channel: 'Gruppens kanal'
};

const passedOver: Readonly<Record<string, string>> = {
  absent: 'är frånvarande',
  unreachable: 'kan inte nås',
  isGuest: 'är gäst och nås i kanalen',
  left: 'är inte kvar',
  handedOver: 'har sagt sig inte vara ansvarig',
  noDeputy: 'har ingen ersättare',
  unknown: 'finns inte bland personerna'
};

/** The words of why somebody was reminded, in Swedish. */
export const whyWordsSv: WhyWords = {
  day: (day, { offset, countsAllDays }) =>
    offset === 0
      ? `Slutdagen är ${dayInSwedish(day)}.`
      : `Slutdagen är ${dayInSwedish(day)}; regeln gäller ${countInSwedish(Math.abs(offset), countsAllDays)} ${offset < 0 ? 'före' : 'efter'}.`,
  step: ({ kind, name, passedOver: reason }) =>
    reason === undefined
      ? `${steps[kind] ?? kind}: ${name} fick den.`
      : `${steps[kind] ?? kind}: ${name} ${passedOver[reason] ?? ''}.`
};

function countInSwedish(days: number, countsAllDays: boolean): string {
  const [one, many] = countsAllDays ? ['dag', 'dagar'] : ['arbetsdag', 'arbetsdagar'];
  return `${days} ${days === 1 ? one : many}`;
}

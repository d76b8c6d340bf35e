import { type WhyWords } from '../sv/whyWords';
import { dayInEnglish } from './words';

const steps: Readonly<Record<string, string>> = {
  contact: 'Contact person',
  deputy: 'Deputy',
  coordinator: 'Coordinator',
  channel: 'The channel of the group'
};

const passedOver: Readonly<Record<string, string>> = {
  absent: 'is absent',
  unreachable: 'cannot be reached',
  isGuest: 'is a guest, reached in the channel',
  left: 'has left',
  handedOver: 'has said not to be responsible',
  noDeputy: 'has no deputy',
  unknown: 'is not among the persons'
};

/** The words of why somebody was reminded, in English. */
export const whyWordsEn: WhyWords = {
  day: (day, { offset, countsAllDays }) =>
    offset === 0
      ? `The deadline is ${dayInEnglish(day)}.`
      : `The deadline is ${dayInEnglish(day)}; the rule is ${countInEnglish(Math.abs(offset), countsAllDays)} ${offset < 0 ? 'before' : 'after'} it.`,
  step: ({ kind, name, passedOver: reason }) =>
    reason === undefined
      ? `${steps[kind] ?? kind}: ${name} got it.`
      : `${steps[kind] ?? kind}: ${name} ${passedOver[reason] ?? ''}.`
};

function countInEnglish(days: number, countsAllDays: boolean): string {
  const [one, many] = countsAllDays ? ['day', 'days'] : ['workday', 'workdays'];
  return `${days} ${days === 1 ? one : many}`;
}

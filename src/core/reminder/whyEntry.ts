import { type CalendarDay } from '../calendar/calendarDay';
import { type LineRule, type TrailStep } from './message';

/** Varför fick jag det här: one message that went out, as the one who got it may read about it. */
export interface WhyEntry {
  readonly day: CalendarDay;
  readonly mayBeDouble: boolean;
  readonly lines: readonly WhyLine[];
}

/** One line of it: what it was about by name, and the way that it came. */
export interface WhyLine {
  readonly title: string;
  readonly rule: LineRule;
  readonly deadline?: CalendarDay | undefined;
  readonly way: readonly (Pick<TrailStep, 'kind' | 'passedOver'> & { readonly name: string })[];
}

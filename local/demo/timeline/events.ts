import { type ContentCollection } from '../../../src/application/content/contentPolicies';
import { type Collections } from '../../../src/application/ports/collections';
import { type Draft } from '../../../src/application/standing';
import { calendarDay, compareDays } from '../../../src/core/calendar/calendarDay';
import { type DemoSiteName } from '../sites';
import { type AddStep, type DemoEvent, type DemoStep, type EditStep } from './step';

/** Makes the events of one site: what an actor did there on a day, in this order. */
export type EventsOfSite = (day: string, actor: string, steps: readonly DemoStep[]) => readonly DemoEvent[];

/** @param site - where the events take place */
export function eventsAt(site: DemoSiteName): EventsOfSite {
  return (day, actor, steps) => steps.map((step) => ({ site, day: calendarDay(day), actor, step }));
}

/** A new row of plain content. */
export function add<C extends ContentCollection>(collection: C, row: Draft<Collections[C]>): DemoStep {
  return { kind: 'add', collection, row } as AddStep;
}

/** New values for some fields of a row of plain content. */
export function edit<C extends ContentCollection>(
  collection: C,
  key: string,
  change: Partial<Omit<Draft<Collections[C]>, 'key'>>
): DemoStep {
  return { kind: 'edit', collection, key, change } as EditStep;
}

/** All events in the order of their days; those of one day keep the order in which they were written. */
export function inDayOrder(events: readonly DemoEvent[]): readonly DemoEvent[] {
  return [...events].sort((one, other) => compareDays(one.day, other.day));
}

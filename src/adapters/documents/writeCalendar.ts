import ical, { ICalCalendarMethod, ICalEventStatus } from 'ical-generator';
import { type CalendarFile } from '../../application/documents/textDocument';

/** Part of every entry's id, so that it is one in all the world. */
const idSpace = 'samverkan';

/**
 * Writes a calendar as an iCalendar file. Moments are written in UTC: each meeting was placed in Stockholm on its own day
 * before, so that it stands at the right hour on both sides of a clock change, in every calendar.
 */
export function writeCalendar({ name, madeAt, language, events }: CalendarFile): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'Samverkan', product: 'Samverkan', language: language.toUpperCase() }
  });
  for (const { key, title, start, end, place, url, description, isCancelled } of events) {
    calendar.createEvent({
      id: `${key}@${idSpace}`,
      stamp: new Date(madeAt),
      start: new Date(start),
      end: new Date(end),
      summary: title,
      status: isCancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      ...(place === undefined ? {} : { location: place }),
      ...(url === undefined ? {} : { url }),
      ...(description === undefined ? {} : { description })
    });
  }
  return calendar.toString();
}

import { type CalendarDay } from '../../core/calendar/calendarDay';

/** The form that is open beside a group's meetings. */
export type GroupForm =
  | { readonly form: 'meeting'; readonly day?: CalendarDay }
  | { readonly form: 'request' }
  | { readonly form: 'calendar' };

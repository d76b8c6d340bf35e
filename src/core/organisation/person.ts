import { type CalendarDay } from '../calendar/calendarDay';
import { type DomainRow } from '../recorded';

/** Person: someone who works in the cooperation. Never a resident. */
export interface Person extends DomainRow {
  /** Shown name; in the demo a role, never a real person. */
  readonly name: string;
  readonly orgUnitKey: string;
  /** Sign-in name, by which SharePoint's Author and a Teams member are recognised. */
  readonly login: string;
  /** Guest of the tenant (Entra B2B), as police members often are. */
  readonly isGuest: boolean;
  /** First and last day of an absence; the reason is nobody's business and has no field. */
  readonly absentFrom?: CalendarDay;
  readonly absentTo?: CalendarDay;
  /** Key of the person who answers during an absence. */
  readonly deputyKey?: string;
}

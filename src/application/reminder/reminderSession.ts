import { type Session } from '../session';

/** What reminders are read and written with: the app acts for itself, on several sites. */
export type ReminderSession = Pick<Session, 'store' | 'clock' | 'dayRules'>;

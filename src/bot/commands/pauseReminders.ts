import { readReaderSites } from '../../application/overview/readerSites';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { addDays, type CalendarDay } from '../../core/calendar/calendarDay';
import { addWorkdays } from '../../core/calendar/workday';
import { maxPutOffDays } from '../../core/reminder/reminderChoice';
import { findDay } from '../../core/statusRound/answerDay';
import { botTexts } from '../../messages/bot/botTexts';
import { formatDayInProse } from '../../messages/format';
import { type BotContext, sessionOf } from '../botContext';
import { type Asking } from './asking';
import { refuseReader } from './refuseReader';
import { say } from './say';

/** Workdays of a pause unless a day is named. */
const usualWorkdays = 5;

/** `pausa till 1 oktober`: no reminders to the one who asks before that day, on every site where the person works. */
export async function pauseReminders(context: BotContext, { rest, login }: Asking): Promise<ActivityAnswer> {
  const { language, centralSite, sites, clock, acceptedAnswers, newKey } = context;
  const texts = botTexts(language);
  const today = clock.today();
  const until = dayIn(rest, today);
  if (until === undefined || until <= today || until > addDays(today, maxPutOffDays)) {
    return say(context, [texts['message.pauseDay'](maxPutOffDays)]);
  }
  const read = await readReaderSites(sessionOf(context, login, centralSite), sites);
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  for (const { site } of read.sites) {
    const key = `choice-${newKey()}`;
    const draft = JSON.stringify({ key, kind: 'pause', until });
    await acceptedAnswers.accept({ key, site, login, kind: 'snooze', draft, acceptedAt: clock.now() });
  }
  context.wakeWriter();
  return say(context, [texts['message.paused'](formatDayInProse(until, language))]);
}

function dayIn(rest: string, today: CalendarDay): CalendarDay | undefined {
  return rest === '' ? addWorkdays(today, usualWorkdays) : findDay(rest, today)?.day;
}

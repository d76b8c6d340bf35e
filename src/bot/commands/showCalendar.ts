import { renewCalendar } from '../../application/organisation/renewCalendar';
import { readReaderSites } from '../../application/overview/readerSites';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { botTexts } from '../../messages/bot/botTexts';
import { describeRefusal } from '../../messages/describe';
import { type BotContext, sessionOf } from '../botContext';
import { calendarAddress } from '../calendarAddress';
import { type Asking } from './asking';
import { refuseReader } from './refuseReader';
import { say } from './say';

/** What a samordnare adds to get a new address. */
const renewWord = 'ny';

/** `kalender`: the address of the calendar of the group in whose channel it is written; `kalender ny` renews it. */
export async function showCalendar(
  context: BotContext,
  { rest, login, message }: Asking
): Promise<ActivityAnswer> {
  const { language, calendar, conversations } = context;
  const texts = botTexts(language);
  if (calendar === undefined) return say(context, [texts['message.calendarOff']]);
  const here = (await conversations.byId(message.conversation.id))?.group;
  if (here === undefined) return say(context, [texts['message.calendarWhere']]);
  const session = sessionOf(context, login, here.site);
  if (rest.trim().toLowerCase() === renewWord) {
    const renewed = await renewCalendar(session, here);
    if (!renewed.ok) return say(context, describeRefusal(renewed.error, language, 'groups'));
    return say(context, [
      texts['message.calendarRenewed'],
      texts['message.calendar'](renewed.value.name, calendarAddress(calendar, here.site, renewed.value))
    ]);
  }
  const read = await readReaderSites(session, [here.site]);
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  const group = read.sites.flatMap(({ groups }) => groups).find(({ key }) => key === here.groupKey);
  if (group === undefined) return say(context, [texts['message.calendarWhere']]);
  return say(context, [texts['message.calendar'](group.name, calendarAddress(calendar, here.site, group))]);
}

import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { actionsCalled, readReaderSites } from '../../application/overview/readerSites';
import { actionCard } from '../../cards/actionCards';
import { botTexts } from '../../messages/bot/botTexts';
import { type BotContext, sessionOf } from '../botContext';
import { type Asking } from './asking';
import { refuseReader } from './refuseReader';
import { say } from './say';

/** `status HÄ-2`: how an action goes. */
export async function showStatus(context: BotContext, { rest, login }: Asking): Promise<ActivityAnswer> {
  const { language, centralSite, sites } = context;
  const texts = botTexts(language);
  if (rest === '') return say(context, [texts['message.whichNumber']]);
  const read = await readReaderSites(sessionOf(context, login, centralSite), sites);
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  const found = actionsCalled(read, rest);
  if (found.length === 0) return say(context, [texts['message.noAction'](rest)]);
  return {
    posts: found.map((action) => ({
      card: actionCard(action, language),
      summary: `${action.row.action.number} ${action.row.action.title}`
    }))
  };
}

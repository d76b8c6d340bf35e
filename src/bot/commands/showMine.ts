import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { myActions, readReaderSites } from '../../application/overview/readerSites';
import { actionListCard } from '../../cards/actionCards';
import { cardTexts } from '../../messages/bot/cardTexts';
import { type BotContext, sessionOf } from '../botContext';
import { refuseReader } from './refuseReader';

/** `mitt att göra`: what awaits the one who asks, on every site. */
export async function showMine(context: BotContext, login: string): Promise<ActivityAnswer> {
  const { language, centralSite, sites } = context;
  const read = await readReaderSites(sessionOf(context, login, centralSite), sites);
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  const title = cardTexts(language)['mine.heading'];
  const actions = myActions(read);
  const site = actions[0]?.site ?? read.sites[0]?.site ?? centralSite;
  return { posts: [{ card: actionListCard({ actions, site, title }, language), summary: title }] };
}

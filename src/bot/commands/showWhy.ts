import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { answerWhy } from '../../application/reminder/answerWhy';
import { whyCard } from '../../cards/whyCard';
import { cardTexts } from '../../messages/bot/cardTexts';
import { type BotContext, sessionOf } from '../botContext';
import { type Asking } from './asking';
import { refuseReader } from './refuseReader';

/** `varför`: why the one who asks was reminded lately: what, on which day, and the way that it came. */
export async function showWhy(context: BotContext, { login }: Asking): Promise<ActivityAnswer> {
  const { language, centralSite, sites, ledger } = context;
  const { entries, read } = await answerWhy(sessionOf(context, login, centralSite), { ledger, sites });
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  const card = whyCard({ entries, site: centralSite }, language);
  return { posts: [{ card, summary: cardTexts(language)['why.heading'] }] };
}

import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { type ReaderSites, readReaderSites, type ReadSite } from '../../application/overview/readerSites';
import { planCard } from '../../cards/planCards';
import { planOverview } from '../../core/overview/planOverview';
import { type Plan } from '../../core/plan/plan';
import { botTexts } from '../../messages/bot/botTexts';
import { type BotContext, sessionOf } from '../botContext';
import { type Asking } from './asking';
import { refuseReader } from './refuseReader';
import { say } from './say';

/** `visa plan`: in a group's channel the plans of its site, to a person those of the sites that the person works on. */
export async function showPlan(context: BotContext, { login, message }: Asking): Promise<ActivityAnswer> {
  const { language, centralSite, sites, conversations } = context;
  const known = await conversations.byId(message.conversation.id);
  const here = known?.group === undefined ? sites : [known.group.site];
  const read = await readReaderSites(sessionOf(context, login, centralSite), here);
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  const plans = plansOf(read);
  if (plans.length === 0) return say(context, [botTexts(language)['message.noPlan']]);
  return {
    posts: plans.map(({ site, plan }) => ({
      card: planCard(site.site, planOverview(plan, site.rowsCase), language),
      summary: plan.title
    }))
  };
}

/** Plans that are worked with; for one who works on several sites those with something of the person's own first. */
function plansOf({ sites }: ReaderSites): readonly { readonly site: ReadSite; readonly plan: Plan }[] {
  const open = sites.flatMap((site) =>
    site.plans.filter(({ state }) => state !== 'closed').map((plan) => ({ site, plan }))
  );
  const own = open.filter(({ site, plan }) =>
    site.rowsCase.actions.some(
      ({ planKey, contactPersonKey }) => planKey === plan.key && contactPersonKey === site.reader.key
    )
  );
  return (own.length > 0 ? own : open).slice(0, mostPlans);
}

/** Cards in one answer. */
const mostPlans = 3;

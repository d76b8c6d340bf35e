import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { answerWhy } from '../../application/reminder/answerWhy';
import { type ActionWhy, answerWhyAction } from '../../application/reminder/answerWhyAction';
import { type ToldDelivery } from '../../application/reminder/toldDelivery';
import { type ToldLine, whyActionCard } from '../../cards/whyActionCard';
import { whyCard } from '../../cards/whyCard';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { botTexts } from '../../messages/bot/botTexts';
import { cardTexts } from '../../messages/bot/cardTexts';
import { type BotContext, sessionOf } from '../botContext';
import { type Asking } from './asking';
import { readWhyQuestion } from './readWhyQuestion';
import { refuseReader } from './refuseReader';
import { say } from './say';

/**
 * `varför`: why the one who asks was reminded, lately or on a day; `varför HÄ-2 11 september`: who was reminded of an
 * action on that day (today when none is named), or why nobody was.
 */
export async function showWhy(context: BotContext, { rest, login }: Asking): Promise<ActivityAnswer> {
  const { day, words } = readWhyQuestion(rest, context.clock.today());
  return /\d/.test(words)
    ? showWhyAction(context, { login, words, day: day ?? context.clock.today() })
    : showOwn(context, { login, day });
}

async function showOwn(
  context: BotContext,
  { login, day }: { readonly login: string; readonly day: CalendarDay | undefined }
): Promise<ActivityAnswer> {
  const { language, centralSite, sites, ledger } = context;
  const session = sessionOf(context, login, centralSite);
  const { entries, read } = await answerWhy(session, { ledger, sites, day });
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  const card = whyCard({ entries, site: centralSite, day }, language);
  return { posts: [{ card, summary: cardTexts(language)['why.heading'] }] };
}

async function showWhyAction(
  context: BotContext,
  { login, words, day }: { readonly login: string; readonly words: string; readonly day: CalendarDay }
): Promise<ActivityAnswer> {
  const { language, centralSite, sites } = context;
  const session = sessionOf(context, login, centralSite);
  const { answers, read } = await answerWhyAction(session, { sites, words, day });
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  if (answers.length === 0) return say(context, [botTexts(language)['message.noAction'](words)]);
  return {
    posts: answers.map((answer) => {
      const action = `${answer.action.number} ${answer.action.title}`;
      const card = whyActionCard({ action, day, ...partsOf(answer) }, language);
      return { card, summary: cardTexts(language)['why.about'](action) };
    })
  };
}

function partsOf({ site, action, told, isOwn, silence, earlier }: ActionWhy) {
  const [first] = earlier;
  return {
    ...{ isOwn, silence, told: told.map(lineOf) },
    earlier: first && { day: first.delivery.day, told: earlier.map(lineOf) },
    group: { site, groupKey: action.groupKey }
  };
}

function lineOf({ delivery: { outcome, reason, mayBeDouble }, recipient, why }: ToldDelivery): ToldLine {
  return { recipient, outcome, reason, mayBeDouble, why };
}

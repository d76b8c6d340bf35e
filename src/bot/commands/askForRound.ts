import { actionsCalled, readReaderSites } from '../../application/overview/readerSites';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { openNamedRound, type RoundRequest } from '../../application/statusRound/openRound';
import { botTexts } from '../../messages/bot/botTexts';
import { describeRefusal } from '../../messages/describe';
import { formatDeadline } from '../../messages/format';
import { type BotContext, sessionOf } from '../botContext';
import { type Asking } from './asking';
import { refuseReader } from './refuseReader';
import { say } from './say';

/** Letters of a fingerprint that tell one message of Teams from every other. */
const keyLength = 32;

/** What is asked for, and where. */
interface Wanted extends Pick<RoundRequest, 'groupKey' | 'scope' | 'scopeKey'> {
  readonly site: string;
}

/**
 * `begär lägesrapport`: opens a round for the group in whose channel it is written, or about the action whose number
 * follows. The same message twice opens one round.
 */
export async function askForRound(context: BotContext, asking: Asking): Promise<ActivityAnswer> {
  const { language, digest } = context;
  const wanted = await findWanted(context, asking);
  if (!('scope' in wanted)) return wanted;
  const { site, ...request } = wanted;
  const { conversation, id } = asking.message;
  const requestKey = (await digest.sha256([conversation.id, id].join('|'))).slice(0, keyLength);
  const opened = await openNamedRound(sessionOf(context, asking.login, site), { ...request, requestKey });
  if (!opened.ok) return say(context, describeRefusal(opened.error, language, 'statusRounds'));
  const { round, group } = opened.value;
  const { asked, answerBy } = round.value;
  return say(context, [
    botTexts(language)['message.asked'](group.name, asked.length, formatDeadline(answerBy, language))
  ]);
}

/** What is meant, or what is answered to one who must say more. */
async function findWanted(
  context: BotContext,
  { rest, login, message }: Asking
): Promise<Wanted | ActivityAnswer> {
  const { language, centralSite, sites, conversations } = context;
  const texts = botTexts(language);
  const here = (await conversations.byId(message.conversation.id))?.group;
  if (rest === '') {
    return here === undefined
      ? say(context, [texts['message.askWhere']])
      : { ...here, scope: 'group', scopeKey: here.groupKey };
  }
  const among = here === undefined ? sites : [here.site];
  const read = await readReaderSites(sessionOf(context, login, centralSite), among);
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  const [found, ...others] = actionsCalled(read, rest);
  if (found === undefined) return say(context, [texts['message.noAction'](rest)]);
  if (others.length > 0) return say(context, [texts['message.askWhere']]);
  const { key, groupKey } = found.row.action;
  return { site: found.site, groupKey: here?.groupKey ?? groupKey, scope: 'action', scopeKey: key };
}

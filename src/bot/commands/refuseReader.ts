import { AppError } from '../../application/appError';
import { type ReaderSites } from '../../application/overview/readerSites';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { botTexts } from '../../messages/bot/botTexts';
import { type BotContext } from '../botContext';
import { say } from './say';

/**
 * Why one who asks is shown nothing: no site has the person in its register.
 *
 * @throws AppError when no site could be read at all
 */
export function refuseReader(
  context: BotContext,
  { sites, failures }: ReaderSites
): ActivityAnswer | undefined {
  if (sites.length > 0) return undefined;
  const [failure] = failures;
  if (failure !== undefined) throw new AppError(failure);
  return say(context, [botTexts(context.language)['message.notRegistered']]);
}

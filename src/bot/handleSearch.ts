import { lastDayOf, agreementStateOn } from '../core/agreement/agreementState';
import { type CooperationAgreement } from '../core/agreement/agreement';
import { type ActivityAnswer, type ActivityOf, type FoundCard } from '../application/ports/incomingActivity';
import {
  readReaderSites,
  type ReaderAction,
  type ReadSite,
  searchActions,
  searchAgreements
} from '../application/overview/readerSites';
import { actionCard } from '../cards/actionCards';
import { lightWords } from '../cards/lightText';
import { agreementCard } from '../cards/planCards';
import { checkFreeText } from '../core/privacy/freeText';
import { lineLength } from '../core/text';
import { nameOf } from '../messages/describe';
import { type Language } from '../messages/format';
import { type BotContext, sessionOf } from './botContext';

/** Names of the message extension's commands, as in the app's manifest. */
export const searchCommands = { actions: 'searchActions', agreements: 'searchAgreements' } as const;

/** Results that Teams shows at once. */
const mostFound = 15;

/** Finds actions or agreements, to be inserted as cards; only among what the one who searches may read. */
export async function handleSearch(
  context: BotContext,
  search: ActivityOf<'search'>
): Promise<ActivityAnswer> {
  const { language, centralSite, sites } = context;
  const { login } = search.sender;
  if (login === undefined || !checkFreeText(search.query, lineLength).ok) return found([]);
  const read = await readReaderSites(sessionOf(context, login, centralSite), sites);
  if (search.command === searchCommands.agreements) {
    const agreements = searchAgreements(read, search.query).slice(0, mostFound);
    return found(agreements.map(({ site, agreement }) => foundAgreement(site, agreement, language)));
  }
  const actions = searchActions(read, search.query).slice(0, mostFound);
  return found(actions.map((action) => foundAction(action, language)));
}

function found(cards: readonly FoundCard[]): ActivityAnswer {
  return { reply: { kind: 'found', cards } };
}

function foundAction({ site, row }: ReaderAction, language: Language): FoundCard {
  const { action, status } = row;
  return {
    // Whoever reads the message may not be whoever searched: no button that only some may press.
    card: actionCard({ site, row, mayReport: false }, language),
    title: `${action.number} ${action.title}`,
    text: lightWords(status.light, language)
  };
}

function foundAgreement(
  { site, agreements, extensions, units, rowsCase: { today } }: ReadSite,
  agreement: CooperationAgreement,
  language: Language
): FoundCard {
  const state = agreementStateOn({ agreement, extensions, successors: agreements }, today);
  const parties = agreement.partyKeys.map((key) => units.find((unit) => unit.key === key)?.name ?? key);
  const lastDay = lastDayOf(agreement, extensions);
  return {
    card: agreementCard({ site, agreement, state, lastDay, parties }, language),
    title: agreement.title,
    text: nameOf('agreementState', state, language)
  };
}

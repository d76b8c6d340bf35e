import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Action } from '../../core/plan/action';
import { type ExplainedSilence } from '../../core/reminder/silence';
import { actionsCalled, readReaderSites, type ReaderAction, type ReaderSites } from '../overview/readerSites';
import { type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';
import { whyRowsOf } from './answerWhy';
import { explainReminders } from './explainReminders';
import { tellDelivery, type ToldDelivery } from './toldDelivery';

/** What somebody wonders about: an action in their own words, and the day. */
export interface ActionQuestion {
  readonly words: string;
  readonly day: CalendarDay;
}

/** Why reminders of an action went out on a day, to whom, or why none did. */
export interface ActionWhy {
  readonly site: SiteUrl;
  readonly action: Action;
  /** What is noted of the day. */
  readonly told: readonly ToldDelivery[];
  /** Whether one of them is the asker's own. */
  readonly isOwn: boolean;
  /** Set when nothing is noted of the day. */
  readonly silence?: ExplainedSilence | undefined;
  /** What is noted of the newest day before it on which something was. */
  readonly earlier: readonly ToldDelivery[];
}

/**
 * Answers "why did nobody get it?" and "why not I?" for an action and a day, of the actions that the one of the session
 * may read: as the page of the group answers. One answer for each site that has an action of that number.
 *
 * @throws AppError when a site that has the action cannot be read any more
 */
export async function answerWhyAction(
  session: Session,
  { sites, words, day }: ActionQuestion & { readonly sites: readonly SiteUrl[] }
): Promise<{ readonly answers: readonly ActionWhy[]; readonly read: ReaderSites }> {
  const read = await readReaderSites(session, sites);
  const answers = await Promise.all(
    actionsMeant(read, words).map((found) => answer({ session, read, day }, found))
  );
  return { answers: answers.flat(), read };
}

/** The action of the whole text, or else of the first of its words that is a number of one: "fick ingen HÄ-2". */
function actionsMeant(read: ReaderSites, words: string): readonly ReaderAction[] {
  for (const number of [words, ...words.split(/\s+/)]) {
    const found = actionsCalled(read, number);
    if (found.length > 0) return found;
  }
  return [];
}

interface Asked {
  readonly session: Session;
  readonly read: ReaderSites;
  readonly day: CalendarDay;
}

async function answer(
  { session, read, day }: Asked,
  { site, row: { action } }: ReaderAction
): Promise<readonly ActionWhy[]> {
  const explained = await explainReminders({ ...session, site }, { actionKey: action.key, day });
  // Deleted since it was read a moment ago: then it is no action that anybody can be told about.
  if (!explained.ok) return [];
  const { deliveries, silence, earlier } = explained.value;
  const rows = whyRowsOf(site, read);
  const reader = read.sites.find((one) => one.site === site)?.reader.key;
  return [
    {
      ...{ site, action, silence },
      told: deliveries.map((delivery) => tellDelivery(delivery, rows)),
      isOwn: deliveries.some(({ personKey }) => personKey === reader),
      earlier: earlier.map((delivery) => tellDelivery(delivery, rows))
    }
  ];
}

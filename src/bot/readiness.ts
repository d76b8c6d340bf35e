import { type ListStore, type SiteUrl } from '../application/ports/listStore';
import { type ReadyCheck } from './routes';

/** What must answer before the bot is ready. */
interface Dependencies {
  readonly database: { isReady(): Promise<boolean> };
  readonly store: ListStore;
  /** The central site. */
  readonly site: SiteUrl;
}

/** Longest that an answer of SharePoint's is taken for the present. */
const ageMs = 10_000;

/** Asks the database each time, and SharePoint at most every ten seconds: it counts our requests. */
export function checkReadiness({ database, store, site }: Dependencies): ReadyCheck {
  let asked: { readonly atMs: number; readonly answer: Promise<boolean> } | undefined;
  const askSite = async (): Promise<boolean> => {
    try {
      const answers = await store.loadSites([site], { sites: { collection: 'sites' } });
      return answers.get(site)?.ok === true;
    } catch {
      // Whoever asks is told which part is away; why is in the log of the calls that needed it.
      return false;
    }
  };
  return async () => {
    if (asked === undefined || performance.now() - asked.atMs > ageMs) {
      asked = { atMs: performance.now(), answer: askSite() };
    }
    const [isDatabase, isSharePoint] = await Promise.all([database.isReady(), asked.answer]);
    return { database: isDatabase, sharePoint: isSharePoint };
  };
}

import { type Conversations } from '../ports/conversations';
import { type Ledger } from '../ports/ledger';
import { type SiteUrl } from '../ports/listStore';
import { type Session } from '../session';

/** What a sweep is made with; the app acts, on the sites that it knows. */
export interface SweepSession extends Omit<Session, 'site'> {
  readonly sites: readonly SiteUrl[];
  readonly ledger: Ledger;
  readonly conversations: Conversations;
}

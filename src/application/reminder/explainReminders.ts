import { type CalendarDay } from '../../core/calendar/calendarDay';
import { explainSilence, type ExplainedSilence } from '../../core/reminder/silence';
import { ok, type Result } from '../../core/result';
import { refuseMissing, type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { valuesOf } from '../standing';
import { type Delivery } from './deliveryRow';
import { everybody, readPreviewSite } from './previewReminders';

/** An action and a day that somebody wonders about. */
export interface ReminderQuestion {
  readonly actionKey: string;
  readonly day: CalendarDay;
}

/** What came of an action on a day: what the bot has noted, and where there is nothing, why. */
export interface ExplainedReminders {
  /** What went out and what did not, each with its reason and the way to its recipient. */
  readonly deliveries: readonly Delivery[];
  /** What is noted of the newest day before it on which something went out. */
  readonly earlier: readonly Delivery[];
  /** Set when nothing is noted. */
  readonly silence?: ExplainedSilence | undefined;
}

/**
 * Answers "why did I get this?" and "why did nobody get it?" for an action and a day. What was planned stands in the
 * Deliveries list; where nothing stands the planner says why, by the rows as they are now.
 *
 * @throws AppError when the site cannot be read
 */
export async function explainReminders(
  session: Session,
  { actionKey, day }: ReminderQuestion
): Promise<Result<ExplainedReminders, UseCaseRefusal>> {
  const { store, site, clock } = session;
  const [noted, rows] = await Promise.all([
    store.load(site, {
      deliveries: { collection: 'deliveries', where: { field: 'itemKey', oneOf: [actionKey] } }
    }),
    readPreviewSite(session)
  ]);
  const known = valuesOf(noted.deliveries);
  const deliveries = known.filter((row) => row.day === day);
  const earlier = newestSent(known.filter((row) => row.day < day));
  if (deliveries.length > 0) return ok({ deliveries, earlier });
  const action = rows.actions.find(({ key }) => key === actionKey);
  if (action === undefined) return refuseMissing({ collection: 'actions', key: actionKey });
  const question = { action, day, today: clock.today(), reach: everybody(rows) };
  return ok({ deliveries, earlier, silence: explainSilence(rows, question) });
}

function newestSent(deliveries: readonly Delivery[]): readonly Delivery[] {
  const sent = deliveries.filter(({ outcome }) => outcome === 'sent');
  const newest = sent.reduce((day, row) => (row.day > day ? row.day : day), '');
  return sent.filter(({ day }) => day === newest);
}

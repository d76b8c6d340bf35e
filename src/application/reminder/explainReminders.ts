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
  const deliveries = valuesOf(noted.deliveries).filter((row) => row.day === day);
  if (deliveries.length > 0) return ok({ deliveries });
  const action = rows.actions.find(({ key }) => key === actionKey);
  if (action === undefined) return refuseMissing({ collection: 'actions', key: actionKey });
  const question = { action, day, today: clock.today(), reach: everybody(rows) };
  return ok({ deliveries, silence: explainSilence(rows, question) });
}

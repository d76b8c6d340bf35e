import { type BotContext } from '../botContext';
import { type KnownCardAction } from './knownCardAction';
import { type SentReport } from './reportData';

/** Reports that were sent as one; see `writeAnswers`. */
export interface ReportsDraft {
  readonly reports: readonly Pick<SentReport, 'taken' | 'form'>[];
}

/** What is accepted as one answer. */
interface SentTogether {
  readonly site: string;
  /** Of the card that they were sent from: the same twice is one. */
  readonly instance: string;
  readonly reports: readonly SentReport[];
}

/** Makes reports durable, and wakes who writes them into their list. */
export async function acceptReports(
  { acceptedAnswers, clock, wakeWriter }: BotContext,
  { login, cardId, conversation }: KnownCardAction,
  { site, instance, reports }: SentTogether
): Promise<void> {
  const draft: ReportsDraft = { reports: reports.map(({ taken, form }) => ({ taken, form })) };
  await acceptedAnswers.accept({
    key: ['report', instance, login].join('|'),
    site,
    login,
    kind: 'reportStatus',
    draft: JSON.stringify(draft),
    acceptedAt: clock.now(),
    ...(cardId !== undefined && { card: { conversationId: conversation.id, activityId: cardId } })
  });
  wakeWriter();
}

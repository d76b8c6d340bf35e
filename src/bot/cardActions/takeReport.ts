import { checkTakenReport } from '../../application/followUp/takenReport';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { receiptCard } from '../../cards/receiptCard';
import { reportFormCard } from '../../cards/reportFormCard';
import { type ReportForm, type ReportFields } from '../../cards/reportInputs';
import { containsPersonalIdentityNumber } from '../../core/privacy/personalIdentityNumber';
import { describeViolation } from '../../messages/describe';
import { type BotContext } from '../botContext';
import { note } from '../notes';
import { acceptReports } from './acceptReports';
import { type KnownCardAction } from './knownCardAction';
import { readSentReport } from './reportData';

/**
 * Takes an answer: durable before the person is told "Mottaget, sparas", and written into its list afterwards, so that
 * the answer never waits for SharePoint. What is wrong with the words is told at once, with all that was written.
 */
export async function takeReport(context: BotContext, action: KnownCardAction): Promise<ActivityAnswer> {
  const { language, clock } = context;
  const sent = readSentReport(action.data, clock.today());
  if (sent === undefined || !context.sites.includes(sent.site)) return note(context, 'forged');
  const { taken, form, site } = sent;
  const violations = checkTakenReport(taken);
  if (violations.length > 0) {
    const problems = violations.map((violation) => describeViolation(violation, language, 'statusReports'));
    return {
      reply: {
        kind: 'card',
        card: reportFormCard(form, { language, problems, fields: fieldsOf(action.data) })
      }
    };
  }
  await acceptReports(context, action, { site, instance: taken.instance, reports: [sent] });
  return { reply: { kind: 'card', card: receiptCard({ kind: 'received' }, subjectOf(form), language) } };
}

/** What a receipt for a report is about. */
export function subjectOf({ number, title, site, planKey, actionKey }: ReportForm) {
  return { title: `${number} ${title}`, target: { kind: 'action', site, planKey, actionKey } } as const;
}

/** What was written, as it is put back into the form; a text with a personnummer is not given back. */
export function fieldsOf(data: Readonly<Record<string, unknown>>): ReportFields {
  const kept = Object.entries(data).filter(
    (entry): entry is [string, string] =>
      typeof entry[1] === 'string' && !containsPersonalIdentityNumber(entry[1])
  );
  return Object.fromEntries(kept);
}

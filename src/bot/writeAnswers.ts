import { type TakenReport, writeTakenReport } from '../application/followUp/takenReport';
import { type AcceptedAnswer } from '../application/ports/acceptedAnswers';
import { chooseReminder } from '../application/reminder/chooseReminder';
import { type UseCaseRefusal } from '../application/refusal';
import { receiptCard } from '../cards/receiptCard';
import { type ReportForm, reportFormCard, type ReportFields } from '../cards/reportFormCard';
import { cardTexts } from '../messages/bot/cardTexts';
import { describeRefusal } from '../messages/describe';
import { type BotContext, sessionOf } from './botContext';
import { type ChoiceDraft } from './cardActions/chooseFromCard';
import { subjectOf } from './cardActions/takeReport';

/** Answers taken in one go. */
const batchSize = 10;
/** Time for a batch; one that is not settled by then is taken again, which writes nothing twice. */
const leaseMs = 20_000;
/** First wait for a list that is away; doubled, to at most five minutes. */
const firstDelayMs = 2_000;
const longestDelayMs = 300_000;

/** Writes the answers that wait into their lists. Gives how many there were. */
export async function writeAnswers(context: BotContext): Promise<number> {
  const waiting = await context.acceptedAnswers.take(batchSize, leaseMs);
  for (const answer of waiting) await writeAnswer(context, answer);
  return waiting.length;
}

async function writeAnswer(context: BotContext, answer: AcceptedAnswer): Promise<void> {
  const { acceptedAnswers, log } = context;
  try {
    const outcome = await carryOut(context, answer);
    if (outcome.kind === 'written') await acceptedAnswers.done(answer.key);
    else await acceptedAnswers.refuse(answer.key, outcome.refusal.code);
    await showOutcome(context, answer, outcome);
  } catch (error) {
    const delayMs = Math.min(firstDelayMs * 2 ** answer.attempts, longestDelayMs);
    log.warn({ error, delayMs, attempts: answer.attempts }, 'an answer waits');
    await acceptedAnswers.postpone(answer.key, delayMs);
  }
}

/** What became of an answer, and what its card is to show of it. */
type Outcome = { readonly shown?: { readonly card: object; readonly summary: string } } & (
  { readonly kind: 'written' } | { readonly kind: 'refused'; readonly refusal: UseCaseRefusal }
);

/** What was kept of a report; written by `takeReport`. */
interface ReportDraft {
  readonly taken: TakenReport;
  readonly form: ReportForm;
}

function carryOut(context: BotContext, answer: AcceptedAnswer): Promise<Outcome> {
  switch (answer.kind) {
    case 'reportStatus':
      return writeReport(context, answer);
    case 'snooze':
    case 'notResponsible':
      return writeChoice(context, answer);
  }
}

/** What the person was told when it was taken stands; what a rule refuses is noted for whoever looks after the bot. */
async function writeChoice(context: BotContext, { site, login, draft }: AcceptedAnswer): Promise<Outcome> {
  const chosen = await chooseReminder(sessionOf(context, login, site), JSON.parse(draft) as ChoiceDraft);
  return chosen.ok ? { kind: 'written' } : { kind: 'refused', refusal: chosen.error };
}

async function writeReport(context: BotContext, { site, login, draft }: AcceptedAnswer): Promise<Outcome> {
  const { language } = context;
  const { taken, form } = JSON.parse(draft) as ReportDraft;
  const written = await writeTakenReport(sessionOf(context, login, site), taken);
  const subject = subjectOf(form);
  const summary = cardTexts(language)['receipt.summary'](subject.title);
  if (written.ok) {
    const { planKey, actionKey: key } = taken;
    const correct = { site, kind: 'action', planKey, key, corrects: written.value.value.key };
    const card = receiptCard({ kind: 'saved', correct }, subject, language);
    return { kind: 'written', shown: { card, summary } };
  }
  const problems = describeRefusal(written.error, language, 'statusReports');
  const again = withNewInstance(form, context.newKey());
  const card = reportFormCard(again, { language, problems, fields: fieldsOfTaken(taken) });
  return { kind: 'refused', refusal: written.error, shown: { card, summary } };
}

function fieldsOfTaken({ input }: TakenReport): ReportFields {
  const { light, ...texts } = input;
  return { ...texts, ...(light !== undefined && { light }) };
}

/** What was refused is settled; what is sent next is another answer. */
function withNewInstance(form: ReportForm, instance: string): ReportForm {
  return { ...form, data: { ...form.data, form: instance } };
}

/** Turns "Mottaget, sparas" into what became of it; the person who looks for it finds it on the web in any case. */
async function showOutcome(
  { conversations, messenger, log }: BotContext,
  { card }: AcceptedAnswer,
  { shown }: Outcome
): Promise<void> {
  const conversation = card && (await conversations.byId(card.conversationId));
  if (card === undefined || shown === undefined || conversation === undefined) return;
  const updated = await messenger.update(conversation, card.activityId, shown);
  if (updated.kind === 'failed') log.warn({ failure: updated.failure }, 'a card could not be changed');
}

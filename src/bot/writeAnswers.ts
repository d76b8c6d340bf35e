import { type StatusReport } from '../core/followUp/statusReport';
import { type Written } from '../application/write';
import { type TakenReport, writeTakenReport } from '../application/followUp/takenReport';
import { type AcceptedAnswer } from '../application/ports/acceptedAnswers';
import { chooseReminder } from '../application/reminder/chooseReminder';
import { type UseCaseRefusal } from '../application/refusal';
import { type MessageCard } from '../cards/digestCard';
import { noteCard } from '../cards/noteCard';
import { receiptCard } from '../cards/receiptCard';
import { reportFormCard } from '../cards/reportFormCard';
import { type ReportForm, type ReportFields } from '../cards/reportInputs';
import { cardTexts, roundTexts } from '../messages/bot/cardTexts';
import { describeRefusal } from '../messages/describe';
import { type BotContext, sessionOf } from './botContext';
import { type ReportsDraft } from './cardActions/acceptReports';
import { type ChoiceDraft } from './cardActions/chooseFromCard';
import { subjectOf } from './cardActions/takeReport';

/** Answers taken and written side by side. */
const batchSize = 8;
/** Time for a batch; one that is not settled by then is taken again, which writes nothing twice. */
const leaseMs = 60_000;
/** First wait for a list that is away; doubled, to at most five minutes. */
const firstDelayMs = 2_000;
const longestDelayMs = 300_000;

/** Writes the answers that wait into their lists. Gives how many there were. */
export async function writeAnswers(context: BotContext): Promise<number> {
  const waiting = await context.acceptedAnswers.take(batchSize, leaseMs);
  await Promise.all(waiting.map((answer) => writeAnswer(context, answer)));
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
type Outcome = { readonly shown?: MessageCard } & (
  { readonly kind: 'written' } | { readonly kind: 'refused'; readonly refusal: UseCaseRefusal }
);

function carryOut(context: BotContext, answer: AcceptedAnswer): Promise<Outcome> {
  switch (answer.kind) {
    case 'reportStatus':
      return writeReports(context, answer);
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

/** Writes every report of an answer; each is the same whenever and however often it is written. */
async function writeReports(context: BotContext, answer: AcceptedAnswer): Promise<Outcome> {
  const { reports } = JSON.parse(answer.draft) as ReportsDraft;
  const session = sessionOf(context, answer.login, answer.site);
  const written: WrittenReport[] = [];
  for (const report of reports)
    written.push({ ...report, result: await writeTakenReport(session, report.taken) });
  context.wakeRounds();
  const [only, ...others] = written;
  if (only === undefined) return { kind: 'written' };
  const shown =
    others.length === 0 ? showOne(context, answer.site, only) : showAll(context, answer.site, written);
  const refusal = written.find(({ result }) => !result.ok)?.result;
  return refusal === undefined || refusal.ok
    ? { kind: 'written', shown }
    : { kind: 'refused', refusal: refusal.error, shown };
}

/** A report, and what came of it. */
type WrittenReport = ReportsDraft['reports'][number] & { readonly result: Written<StatusReport> };

/** One report: that it is saved, or its form with what must be mended. */
function showOne(
  { language, newKey }: BotContext,
  site: string,
  { taken, form, result }: WrittenReport
): MessageCard {
  const subject = subjectOf(form);
  const summary = cardTexts(language)['receipt.summary'](subject.title);
  if (result.ok) {
    const { planKey, actionKey: item } = taken;
    const correct = { site, kind: 'action', planKey, item, corrects: result.value.value.key };
    const receipt = {
      kind: 'saved',
      correct,
      isAfterClosing: isAfterClosing(taken, result.value.value)
    } as const;
    return { card: receiptCard(receipt, subject, language), summary };
  }
  const problems = describeRefusal(result.error, language, 'statusReports');
  const again = withNewInstance(form, newKey());
  return { card: reportFormCard(again, { language, problems, fields: fieldsOfTaken(taken) }), summary };
}

/** Several reports, by title; what was refused is told with its reason, and is answered anew. */
function showAll({ language }: BotContext, site: string, written: readonly WrittenReport[]): MessageCard {
  const texts = roundTexts(language);
  const lines = written.map(({ form, taken, result }) => {
    const { title } = subjectOf(form);
    if (result.ok) {
      const isAfter = isAfterClosing(taken, result.value.value);
      return texts[isAfter ? 'round.savedAfterClosing' : 'round.savedOne'](title);
    }
    return texts['round.notSaved'](title, describeRefusal(result.error, language, 'statusReports').join(' '));
  });
  const isAll = written.every(({ result }) => result.ok);
  const headline = cardTexts(language)[isAll ? 'receipt.saved' : 'receipt.refused'];
  const asked = written[0]?.taken.asked;
  const target =
    asked?.kind === 'round'
      ? ({ kind: 'round', site, roundKey: asked.roundKey } as const)
      : ({ kind: 'page', page: 'actionPlan', site } as const);
  return { card: noteCard([headline, ...lines], target, language), summary: headline };
}

/** An answer to a round that has closed stands in the list without its round. */
function isAfterClosing({ asked }: TakenReport, { roundKey }: StatusReport): boolean {
  return asked?.kind === 'round' && roundKey === undefined;
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

import { checkTakenReport } from '../../application/followUp/takenReport';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { noteCard } from '../../cards/noteCard';
import { roundPromptCard } from '../../cards/roundPromptCard';
import { cardTexts, roundTexts } from '../../messages/bot/cardTexts';
import { describeViolation } from '../../messages/describe';
import { acceptReports } from '../cardActions/acceptReports';
import { type BotContext } from '../botContext';
import { type KnownCardAction } from '../cardActions/knownCardAction';
import { fieldsAt, readSentPrompt, type SentPrompt } from '../cardActions/reportData';
import { fieldsOf } from '../cardActions/takeReport';
import { note } from '../notes';
import { promptOf } from './openPrompt';

/** Takes a person's answers to a round: one act, durable as a whole before the person is told "Mottaget, sparas". */
export async function takeRoundAnswers(
  context: BotContext,
  action: KnownCardAction
): Promise<ActivityAnswer> {
  const { language } = context;
  const sent = readSentPrompt(action.data, context.clock.today());
  if (sent === undefined || !context.sites.includes(sent.site)) return note(context, 'forged');
  const { site, roundKey, instance } = sent;
  const answered = sent.reports.filter(
    ({ taken }) => taken.input.light !== undefined || hasWords(taken.input)
  );
  const problems =
    answered.length === 0 ? [cardTexts(language)['form.light.choose']] : problemsOf(context, answered);
  if (problems.length > 0) {
    const fields = sent.reports.map((_, place) => fieldsOf(fieldsAt(action.data, place)));
    const forms = sent.reports.map(({ form }) => form);
    const card = roundPromptCard(promptOf({ site, roundKey, forms, instance }), {
      language,
      problems,
      fields
    });
    return { reply: { kind: 'card', card } };
  }
  await acceptReports(context, action, { site, instance, reports: answered });
  const texts = roundTexts(language);
  const titles = answered.map(({ form }) => `${form.number} ${form.title}`);
  const card = noteCard(
    [cardTexts(language)['receipt.received'], texts['round.received'](answered.length), ...titles],
    { kind: 'round', site, roundKey },
    language
  );
  return { reply: { kind: 'card', card } };
}

/** Somebody who wrote about an action has forgotten its light. */
function hasWords({
  text,
  obstacle,
  remedy,
  nextStep,
  outcome
}: SentPrompt['reports'][number]['taken']['input']): boolean {
  return [text, obstacle, remedy, nextStep, outcome].some((words) => words.trim() !== '');
}

function problemsOf({ language }: BotContext, reports: SentPrompt['reports']): readonly string[] {
  const texts = roundTexts(language);
  return reports.flatMap(({ taken, form }) =>
    checkTakenReport(taken).map((violation) =>
      texts['round.problem'](form.number, describeViolation(violation, language, 'statusReports'))
    )
  );
}

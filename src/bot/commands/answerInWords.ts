import { openReportForm } from '../../application/followUp/openReportForm';
import { type ReaderSites, readReaderSites } from '../../application/overview/readerSites';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { actionListCard } from '../../cards/actionCards';
import { type ReportFields } from '../../cards/reportInputs';
import { deriveRows } from '../../core/overview/actionRow';
import { type Action } from '../../core/plan/action';
import { type AnswerDraft, readAnswerText } from '../../core/statusRound/answerText';
import { botTexts } from '../../messages/bot/botTexts';
import { describeRefusal } from '../../messages/describe';
import { type BotContext, sessionOf } from '../botContext';
import { postForm } from '../cardActions/openReport';
import { refuseReader } from './refuseReader';
import { say } from './say';

/**
 * `HÄ-2 röd upphandlingen drar ut, ny plan 15 oktober`: a form with what was said, to be confirmed; nothing is stored
 * before that.
 *
 * @returns nothing when no number of an action is in the text
 */
export async function answerInWords(
  context: BotContext,
  { text, login }: { readonly text: string; readonly login: string }
): Promise<ActivityAnswer | undefined> {
  if (!/\d/.test(text)) return undefined;
  const { language, centralSite, sites, clock } = context;
  const read = await readReaderSites(sessionOf(context, login, centralSite), sites);
  const refusal = refuseReader(context, read);
  if (refusal !== undefined) return refusal;
  const actions = read.sites.flatMap(({ rowsCase }) => rowsCase.actions);
  const reading = readAnswerText(text, { actions, today: clock.today() });
  if (reading.kind === 'several') return chooseAction(context, read, reading.candidates);
  if (reading.kind !== 'draft') return undefined;
  const { action, draft } = reading;
  const site = siteOf(read, action);
  if (site === undefined) return undefined;
  const opening = { site, planKey: action.planKey, actionKey: action.key };
  const setting = await openReportForm(sessionOf(context, login, site), opening);
  if (!setting.ok) return say(context, describeRefusal(setting.error, language, 'statusReports'));
  return { posts: [postForm(context, { opening, setting: setting.value, fields: fieldsOf(draft) })] };
}

/** The number stands for several actions: each with a button of its own. */
function chooseAction(
  { language }: BotContext,
  { sites }: ReaderSites,
  candidates: readonly Action[]
): ActivityAnswer {
  const actions = sites.flatMap(({ site, rowsCase }) =>
    deriveRows({
      ...rowsCase,
      actions: rowsCase.actions.filter((action) => candidates.includes(action))
    }).map((row) => ({ site, row, mayReport: true }))
  );
  const title = botTexts(language)['message.whichAction'];
  const site = actions[0]?.site ?? '';
  return { posts: [{ card: actionListCard({ actions, site, title }, language), summary: title }] };
}

function siteOf({ sites }: ReaderSites, action: Action): string | undefined {
  return sites.find(({ rowsCase }) => rowsCase.actions.includes(action))?.site;
}

function fieldsOf({ light, text, remedy, isDone }: AnswerDraft): ReportFields {
  return {
    ...(light !== undefined && { light }),
    ...(text !== '' && { text }),
    ...(remedy !== undefined && { remedy }),
    ...(isDone && { kind: 'completion' })
  };
}

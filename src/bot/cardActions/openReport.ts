import { openReportForm } from '../../application/followUp/openReportForm';
import { reportingUnits, reportKindsOf, type ReportSetting } from '../../application/followUp/reportForm';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { reportFormCard } from '../../cards/reportFormCard';
import { type ReportFields, type ReportForm } from '../../cards/reportInputs';
import { cardTexts } from '../../messages/bot/cardTexts';
import { describeRefusal } from '../../messages/describe';
import { botTexts } from '../../messages/bot/botTexts';
import { type BotContext, sessionOf } from '../botContext';
import { note } from '../notes';
import { type KnownCardAction } from './knownCardAction';
import { formData, type FormOpening, readOpening } from './reportData';

/** `Lämna lägesrapport`: puts the form at the end of the chat, where the list above it stays. */
export async function openReport(
  context: BotContext,
  { data, login }: KnownCardAction
): Promise<ActivityAnswer> {
  const { language } = context;
  const opening = readOpening(data);
  if (opening === undefined || !context.sites.includes(opening.site)) return note(context, 'forged');
  const setting = await openReportForm(sessionOf(context, login, opening.site), opening);
  if (!setting.ok) {
    const words = describeRefusal(setting.error, language, 'statusReports').join(' ');
    return { reply: { kind: 'note', text: words } };
  }
  return {
    posts: [postForm(context, { opening, setting: setting.value })],
    reply: { kind: 'note', text: botTexts(language)['note.formBelow'] }
  };
}

/** A form as a message of its own. */
export function postForm(
  { language, newKey }: BotContext,
  { opening, setting, fields }: DrawnForm
): { readonly card: object; readonly summary: string } {
  const form = formOf(opening, setting, newKey());
  return {
    card: reportFormCard(form, { language, ...(fields !== undefined && { fields }) }),
    summary: cardTexts(language)['receipt.summary'](`${form.number} ${form.title}`)
  };
}

interface DrawnForm {
  readonly opening: FormOpening;
  readonly setting: ReportSetting;
  /** What stands in it from the start. */
  readonly fields?: ReportFields;
}

function formOf(opening: FormOpening, setting: ReportSetting, instance: string): ReportForm {
  const { site, planKey, actionKey, asked, correctsKey } = opening;
  const { action, status } = setting;
  const drawn = {
    ...{ site, planKey, actionKey },
    number: action.number,
    title: action.title,
    kinds: reportKindsOf(setting),
    organisations: reportingUnits(setting).map(({ key, name }) => ({ key, name })),
    target: action.target,
    unit: action.unit,
    due: status.dues[0],
    isCorrection: correctsKey !== undefined
  };
  return { ...drawn, data: formData(drawn, { instance, asked, correctsKey }) };
}

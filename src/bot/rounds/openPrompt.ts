import { readReaderSites, type ReadSite } from '../../application/overview/readerSites';
import { reportingUnits, reportKindsOf } from '../../application/followUp/reportForm';
import { type ActivityAnswer } from '../../application/ports/incomingActivity';
import { loadRound } from '../../application/statusRound/loadRounds';
import { type ReportForm } from '../../cards/reportInputs';
import { mostPrompted, type RoundPrompt, roundPromptCard } from '../../cards/roundPromptCard';
import { deriveRows, type ActionRow } from '../../core/overview/actionRow';
import { type AskLine, type RoundView } from '../../core/statusRound/roundView';
import { botTexts } from '../../messages/bot/botTexts';
import { roundTexts } from '../../messages/bot/cardTexts';
import { describeRefusal } from '../../messages/describe';
import { type BotContext, sessionOf } from '../botContext';
import { type KnownCardAction } from '../cardActions/knownCardAction';
import { formData, readRoundOpening } from '../cardActions/reportData';
import { note } from '../notes';

/** `Svara`: all that the round asks of the one who presses, as one card; in the channel it comes in the thread. */
export async function openPrompt(
  context: BotContext,
  { data, login }: KnownCardAction
): Promise<ActivityAnswer> {
  const { language, newKey } = context;
  const opening = readRoundOpening(data);
  if (opening === undefined || !context.sites.includes(opening.site)) return note(context, 'forged');
  const { site, roundKey } = opening;
  const session = sessionOf(context, login, site);
  const [round, read] = await Promise.all([loadRound(session, roundKey), readReaderSites(session, [site])]);
  if (!round.ok) return say(roundTexts(language)['round.gone']);
  const [own] = read.sites;
  if (own === undefined) {
    return say(describeRefusal({ code: 'notAllowed', task: 'reportStatus', roles: [] }, language).join(' '));
  }
  const forms = formsOf(own, askedOf(round.value.view, own), roundKey).slice(0, mostPrompted);
  if (forms.length === 0) return say(roundTexts(language)['round.nothing']);
  const prompt = promptOf({ site, roundKey, forms, instance: newKey() });
  return {
    posts: [
      { card: roundPromptCard(prompt, { language }), summary: roundTexts(language)['round.promptHeading'] }
    ],
    ...say(botTexts(language)['note.formBelow'])
  };
}

/** A card's worth of forms, and what it needs to be read and drawn again. */
export function promptOf({
  site,
  roundKey,
  forms,
  instance
}: Omit<RoundPrompt, 'data'> & { readonly instance: string }): RoundPrompt {
  const drawn = forms.map(({ planKey, actionKey, number, title, kinds, organisations, target, unit }) => ({
    ...{ planKey, actionKey, number, title, kinds, organisations, target, unit }
  }));
  return { site, roundKey, forms, data: { form: instance, drawn: JSON.stringify(drawn) } };
}

function say(text: string): ActivityAnswer {
  return { reply: { kind: 'note', text } };
}

/** What is unanswered and asked of the person, or of the whole group; else what the person may answer anyway. */
function askedOf({ lines }: RoundView, { reader }: ReadSite): readonly AskLine[] {
  const open = lines.filter(({ outcome }) => outcome === 'waiting' || outcome === 'silent');
  const own = open.filter(
    ({ person, deputy, via }) =>
      person?.key === reader.key || deputy?.key === reader.key || via === 'channel' || person === undefined
  );
  return own.length > 0 ? own : open;
}

function formsOf(site: ReadSite, asked: readonly AskLine[], roundKey: string): readonly ReportForm[] {
  const keys = new Set(asked.map(({ actionKey }) => actionKey));
  const actions = site.rowsCase.actions.filter(({ key }) => keys.has(key));
  return deriveRows({ ...site.rowsCase, actions }).flatMap((row) => formOf(site, row, roundKey) ?? []);
}

/** None for an action about which the person may not report. */
function formOf(site: ReadSite, { action, status }: ActionRow, roundKey: string): ReportForm | undefined {
  const { units, reader, rowsCase } = site;
  const setting = { action, status, units, reporter: reader, today: rowsCase.today };
  const organisations = reportingUnits(setting).map(({ key, name }) => ({ key, name }));
  if (organisations.length === 0 || !site.mayReport(action)) return undefined;
  const form = {
    ...{ site: site.site, planKey: action.planKey, actionKey: action.key },
    ...{ number: action.number, title: action.title, target: action.target, unit: action.unit },
    kinds: reportKindsOf(setting),
    organisations,
    due: status.dues[0],
    isCorrection: false
  };
  return { ...form, data: formData(form, { instance: roundKey, asked: { kind: 'round', roundKey } }) };
}

import { Fact, FactSet } from '@microsoft/teams.cards';
import { type CooperationAgreement, type AgreementState } from '../core/agreement/agreement';
import { type CalendarDay } from '../core/calendar/calendarDay';
import { actionFlags } from '../core/overview/actionRow';
import { lights } from '../core/overview/figures';
import { type PlanOverview } from '../core/overview/planOverview';
import { cardTexts, flagText } from '../messages/bot/cardTexts';
import { nameOf } from '../messages/describe';
import { formatDayInProse, type Language } from '../messages/format';
import { asIs } from './actionCards';
import { type CardJson, makeCard, text } from './frame';
import { lightWords } from './lightText';

/** Planen i korthet: how many actions are what. */
export function planCard(site: string, { plan, rows, figures }: PlanOverview, language: Language): CardJson {
  const texts = cardTexts(language);
  const counted = (names: readonly (readonly [name: string, keys: readonly string[]])[]) =>
    names
      .filter(([, keys]) => keys.length > 0)
      .map(([name, keys]) => texts['plan.figure'](name, keys.length));
  const byLight = counted(lights.map((light) => [lightWords(light, language), figures.byLight[light]]));
  const flagged = counted(actionFlags.map((flag) => [flagText(flag, language), figures.byFlag[flag]]));
  return makeCard({
    language,
    body: [
      text(texts['plan.heading'](plan.title), { weight: 'Bolder', size: 'Medium' }),
      text(texts['plan.count'](rows.length)),
      text(texts['plan.lights'], { weight: 'Bolder', separator: true }),
      ...byLight.map((words) => text(words, { spacing: 'None' })),
      text(texts['plan.flags'], { weight: 'Bolder', separator: true }),
      ...(flagged.length === 0 ? [texts['plan.none']] : flagged).map((words) =>
        text(words, { spacing: 'None' })
      )
    ],
    link: { title: texts['card.openPlan'], target: { kind: 'plan', site, planKey: plan.key } }
  });
}

/** An agreement as a card shows it. */
export interface ShownAgreement {
  readonly site: string;
  readonly agreement: CooperationAgreement;
  readonly state: AgreementState;
  /** Extensions counted. */
  readonly lastDay?: CalendarDay | undefined;
  /** Names of the parties, as they were called at the signing. */
  readonly parties: readonly string[];
}

/** Överenskommelsen i korthet. */
export function agreementCard(shown: ShownAgreement, language: Language): CardJson {
  const texts = cardTexts(language);
  const { site, agreement, state, parties } = shown;
  const facts: readonly (readonly [title: string, value: string])[] = [
    [texts['agreement.state'], nameOf('agreementState', state, language)],
    [texts['agreement.period'], periodOf(shown, language)],
    [texts['agreement.parties'], parties.join(', ')],
    [texts['agreement.registryNumber'], agreement.registryNumber ?? '']
  ];
  return makeCard({
    language,
    body: [
      text(agreement.title, { weight: 'Bolder', size: 'Medium' }),
      new FactSet(
        ...facts.filter(([, value]) => value !== '').map(([title, value]) => new Fact(title, asIs(value)))
      )
    ],
    link: {
      title: texts['card.openAgreement'],
      target: { kind: 'agreement', site, agreementKey: agreement.key }
    }
  });
}

function periodOf({ agreement: { validFrom }, lastDay }: ShownAgreement, language: Language): string {
  const texts = cardTexts(language);
  if (validFrom === undefined || lastDay === undefined) return texts['agreement.noPeriod'];
  return texts['agreement.span'](formatDayInProse(validFrom, language), formatDayInProse(lastDay, language));
}

import { type ActionFlag } from '../../core/overview/actionRow';
import { learnEnglish } from '../english';
import { type SilenceTexts } from '../describeSilence';
import { type Language } from '../format';
import { actionPlanEn } from '../webparts/actionPlan.en';
import { actionPlanSv } from '../webparts/actionPlan.sv';
import { groupEn } from '../webparts/group.en';
import { groupSv } from '../webparts/group.sv';
import { cardsEn } from './cards.en';
import { cardsSv, type CardTexts } from './cards.sv';
import { roundCardsEn } from './roundCards.en';
import { roundCardsSv, type RoundCardTexts } from './roundCards.sv';

const catalogues: Readonly<Record<Language, CardTexts>> = { sv: cardsSv, en: cardsEn };

// Cards are made for readers of both languages.
learnEnglish();

/** The texts of the cards in a language. */
export function cardTexts(language: Language): CardTexts {
  return catalogues[language];
}

/** What marks an action, in the words of the plan's page. */
export function flagText(flag: ActionFlag, language: Language): string {
  return (language === 'sv' ? actionPlanSv : actionPlanEn)[`flag.${flag}`];
}

/** Why nobody got anything, and who did instead, in the words of the group's page. */
export function silenceTexts(language: Language): SilenceTexts {
  return language === 'sv' ? groupSv : groupEn;
}

const roundCatalogues: Readonly<Record<Language, RoundCardTexts>> = { sv: roundCardsSv, en: roundCardsEn };

/** The texts of the cards of status rounds in a language. */
export function roundTexts(language: Language): RoundCardTexts {
  return roundCatalogues[language];
}

import { learnEnglish } from '../english';
import { type Language } from '../format';
import { botEn } from './bot.en';
import { botSv, type BotTexts } from './bot.sv';

const catalogues: Readonly<Record<Language, BotTexts>> = { sv: botSv, en: botEn };

// One bot speaks to readers of both languages.
learnEnglish();

/** What the bot says besides its cards, in a language. */
export function botTexts(language: Language): BotTexts {
  return catalogues[language];
}

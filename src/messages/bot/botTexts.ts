import { type Language } from '../format';
import { botEn } from './bot.en';
import { botSv, type BotTexts } from './bot.sv';

const catalogues: Readonly<Record<Language, BotTexts>> = { sv: botSv, en: botEn };

/** What the bot says besides its cards, in a language. */
export function botTexts(language: Language): BotTexts {
  return catalogues[language];
}

import * as React from 'react';
import { type Language } from '../../../messages/format';
import { LoadedTexts } from '../../../messages/loadedTexts';
import { webPartsSv, type WebPartTexts } from '../../../messages/webparts.sv';

const LanguageContext = React.createContext<Language>('sv');

/** The texts of the web parts, in the languages that have been loaded. */
export const webPartTexts: LoadedTexts<WebPartTexts> = new LoadedTexts<WebPartTexts>(webPartsSv);

/** Gives the reader's language to everything below it. */
export const LanguageProvider = LanguageContext.Provider;

/** The reader's language. */
export function useLanguage(): Language {
  return React.useContext(LanguageContext);
}

/** The texts of the web parts in the reader's language. */
export function useTexts(): WebPartTexts {
  return webPartTexts.in(useLanguage());
}

/**
 * The language for a SharePoint UI language: English for English, Swedish for everything else.
 *
 * @param locale - culture name such as `sv-SE`
 */
export function languageFor(locale: string): Language {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'sv';
}

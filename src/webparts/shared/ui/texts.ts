import * as React from 'react';
import { type Language } from '../../../messages/format';
import { LoadedTexts } from '../../../messages/loadedTexts';
import { type WebPartTexts } from '../../../messages/webparts.sv';
import { sharedSv } from '../../../messages/webparts/shared.sv';

const LanguageContext = React.createContext<Language>('sv');

type SharedKey = keyof typeof sharedSv;

/** The texts of all rooms in the languages that have been loaded; the Swedish ones are brought by each room. */
export const webPartTexts: LoadedTexts<WebPartTexts | undefined> = new LoadedTexts<WebPartTexts | undefined>(
  undefined
);

/** Gives the reader's language to everything below it. */
export const LanguageProvider = LanguageContext.Provider;

/** The reader's language. */
export function useLanguage(): Language {
  return React.useContext(LanguageContext);
}

/**
 * Makes the hook of a room: the texts of its own and the shared ones, in the reader's language. A room brings its
 * Swedish texts itself, so that no page carries the words of another.
 *
 * @param swedish - the texts of the room
 */
export function textsOf<Key extends keyof WebPartTexts>(
  swedish: Pick<WebPartTexts, Key>
): () => Pick<WebPartTexts, Key> & Pick<WebPartTexts, SharedKey> {
  const own = { ...sharedSv, ...swedish };
  return () => webPartTexts.in(useLanguage()) ?? own;
}

/** The texts that all rooms share, in the reader's language. */
export const useTexts = textsOf({});

/**
 * The language for a SharePoint UI language: English for English, Swedish for everything else.
 *
 * @param locale - culture name such as `sv-SE`
 */
export function languageFor(locale: string): Language {
  return locale.toLowerCase().startsWith('en') ? 'en' : 'sv';
}

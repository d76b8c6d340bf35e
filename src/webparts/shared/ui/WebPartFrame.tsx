import { type PartialTheme } from '@fluentui/react';
import * as React from 'react';
import { DataProvider } from '../data/DataProvider';
import { languageFor, LanguageProvider } from './texts';
import { ThemedSurface } from './ThemedSurface';

/** Props of {@link WebPartFrame}. */
export interface WebPartFrameProps {
  /** UI language of the page, such as `sv-SE`. */
  readonly locale: string;
  readonly theme?: PartialTheme;
}

/** What every web part stands in: the page's theme, the reader's language and a place for fetched data. */
export const WebPartFrame: React.FunctionComponent<WebPartFrameProps> = ({ locale, theme, children }) => (
  <ThemedSurface theme={theme}>
    <LanguageProvider value={languageFor(locale)}>
      <DataProvider>{children}</DataProvider>
    </LanguageProvider>
  </ThemedSurface>
);

import { type PartialTheme } from '@fluentui/react';
import * as React from 'react';
import { DataProvider } from '../data/DataProvider';
import { LinkProvider, type LinkSetting } from '../links/links';
import { languageFor, LanguageProvider } from './texts';
import { ThemedSurface } from './ThemedSurface';

/** Props of {@link WebPartFrame}. */
export interface WebPartFrameProps {
  /** UI language of the page, such as `sv-SE`. */
  readonly locale: string;
  readonly theme?: PartialTheme;
  /** Where the page stands, for links; a part that is shown alone has none. */
  readonly links?: LinkSetting;
}

/** What every web part stands in: the page's theme, the reader's language, its links and a place for fetched data. */
export const WebPartFrame: React.FunctionComponent<WebPartFrameProps> = (props) => {
  const { locale, theme, links, children } = props;
  const content = <DataProvider>{children}</DataProvider>;
  return (
    <ThemedSurface theme={theme}>
      <LanguageProvider value={languageFor(locale)}>
        {links === undefined ? content : <LinkProvider value={links}>{content}</LinkProvider>}
      </LanguageProvider>
    </ThemedSurface>
  );
};

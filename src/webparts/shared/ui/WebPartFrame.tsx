import { type PartialTheme } from '@fluentui/react';
import * as React from 'react';
import { DataProvider } from '../data/DataProvider';
import { type DraftStore } from '../data/draftStore';
import { DraftProvider } from '../data/useDraft';
import { LinkProvider, type LinkSetting } from '../links/links';
import { StaleNotice } from './StaleNotice';
import { languageFor, LanguageProvider } from './texts';
import { ThemedSurface } from './ThemedSurface';

/** Props of {@link WebPartFrame}. */
export interface WebPartFrameProps {
  /** UI language of the page, such as `sv-SE`. */
  readonly locale: string;
  readonly theme?: PartialTheme;
  /** Where the page stands, for links; a part that is shown alone has none. */
  readonly links?: LinkSetting;
  /** Where forms keep what is typed; without it they keep nothing. */
  readonly drafts?: DraftStore;
}

/** What every web part stands in: theme, language, links, kept drafts, and a place for fetched data. */
export const WebPartFrame: React.FunctionComponent<WebPartFrameProps> = (props) => {
  const { locale, theme, links, drafts, children } = props;
  const linked = links === undefined ? children : <LinkProvider value={links}>{children}</LinkProvider>;
  return (
    <ThemedSurface theme={theme}>
      <LanguageProvider value={languageFor(locale)}>
        <DataProvider>
          <StaleNotice />
          {drafts === undefined ? linked : <DraftProvider value={drafts}>{linked}</DraftProvider>}
        </DataProvider>
      </LanguageProvider>
    </ThemedSurface>
  );
};

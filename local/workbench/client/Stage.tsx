import { MessageBar, MessageBarType, Spinner, type Theme } from '@fluentui/react';
import * as React from 'react';
import { texts } from './texts';
import { type HostMode, type StageWidth } from './workbenchState';

/** How the web part's start goes. */
export type StageStatus = 'starting' | 'running' | 'failed' | 'nothingBuilt';

/** Props of {@link Stage}. */
export interface StageProps {
  readonly status: StageStatus;
  readonly host: HostMode;
  readonly width: StageWidth;
  readonly theme: Theme;
  /** Name of the site or tab, shown as the page's heading. */
  readonly title: string;
  /** The element into which the web part is to draw. */
  readonly webPartElement: React.RefObject<HTMLDivElement>;
}

/** The page or tab in which the web part stands. */
export const Stage: React.FunctionComponent<StageProps> = (props) => {
  const { status, host, width, theme, title, webPartElement } = props;
  const { bodyBackground, bodyText, bodyDivider } = theme.semanticColors;
  return (
    <main
      className={`stage ${width} ${host}`}
      style={{ backgroundColor: bodyBackground, color: bodyText, borderColor: bodyDivider }}
    >
      <div className="stageHeader" style={{ borderColor: bodyDivider }}>
        <h1>{title}</h1>
        {host === 'teams' && <span>{texts.teamsTab}</span>}
        {host === 'meeting' && <span>{texts.teamsMeeting}</span>}
        <span className="demoNotice">{texts.demoNotice}</span>
      </div>
      {status === 'starting' && <Spinner label={texts.starting} />}
      {status === 'failed' && <MessageBar messageBarType={MessageBarType.error}>{texts.failed}</MessageBar>}
      {status === 'nothingBuilt' && (
        <MessageBar messageBarType={MessageBarType.warning}>{texts.nothingBuilt}</MessageBar>
      )}
      <div ref={webPartElement} />
    </main>
  );
};

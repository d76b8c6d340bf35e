import * as React from 'react';
import { type BootData } from './bootData';
import { Controls } from './Controls';
import { PropertyPane } from './PropertyPane';
import { rememberChoices } from './rememberedChoices';
import { SharedLinkDialog } from './SharedLinkDialog';
import { Stage } from './Stage';
import { texts } from './texts';
import { hostThemes } from './themes';
import { useRunningWebPart } from './useRunningWebPart';
import { type WorkbenchState, writeWorkbenchState } from './workbenchState';

/** Props of {@link Workbench}. */
export interface WorkbenchProps {
  readonly boot: BootData;
  /** What the address asks for. */
  readonly initialState: WorkbenchState;
}

const longDay = new Intl.DateTimeFormat('sv-SE', { dateStyle: 'full', timeZone: 'Europe/Stockholm' });

function needsNewPage(before: WorkbenchState, after: WorkbenchState): boolean {
  return (['webPart', 'site', 'account', 'host', 'channel', 'locale'] as const).some(
    (name) => before[name] !== after[name]
  );
}

function stayOnPage(state: WorkbenchState): void {
  history.replaceState(null, '', writeWorkbenchState(state) + location.hash);
  rememberChoices(state, sessionStorage);
}

const Today: React.FunctionComponent = () => (
  <span className="today">{texts.today(longDay.format(Date.now()))}</span>
);

/** The workbench: a SharePoint page or Teams tab with one web part, and the controls around it. */
export const Workbench: React.FunctionComponent<WorkbenchProps> = ({ boot, initialState }) => {
  const [state, setState] = React.useState(initialState);
  const webPartElement = React.useRef<HTMLDivElement>(null);
  const run = useRunningWebPart(boot, state, webPartElement);
  const { status, webPart, channels, shared, endSharing } = run;
  const change = (next: WorkbenchState): void => {
    if (needsNewPage(state, next)) {
      location.assign(writeWorkbenchState({ ...next, subPage: '' }));
    } else {
      stayOnPage(next);
      setState(next);
    }
  };
  const site = boot.sites.find(({ name }) => name === state.site);
  return (
    <>
      {state.hasControls && (
        <header className="workbenchHeader">
          <strong>{texts.title}</strong>
          <Today />
          <Controls boot={boot} state={state} channels={channels} onChange={change} />
        </header>
      )}
      <div className="desk">
        <Stage
          status={status}
          host={state.host}
          width={state.width}
          theme={hostThemes[state.theme]}
          title={site?.title ?? texts.stage}
          webPartElement={webPartElement}
        />
        {state.isPaneOpen && webPart && (
          <PropertyPane webPart={webPart} onClose={() => change({ ...state, isPaneOpen: false })} />
        )}
      </div>
      {shared && <SharedLinkDialog shared={shared} state={state} onClose={endSharing} />}
    </>
  );
};

import { initializeIcons, ThemeProvider } from '@fluentui/react';
import * as React from 'react';
import * as ReactDom from 'react-dom';
import { type BootData, bootDataElementId } from './bootData';
import { runPageClockFrom } from './pageClock';
import { Workbench } from './Workbench';
import { recallChoices, rememberChoices } from './rememberedChoices';
import { readWorkbenchState } from './workbenchState';

function readBootData(): BootData {
  const text = document.getElementById(bootDataElementId)?.textContent;
  if (!text) throw new Error('The page carries no boot data.');
  return JSON.parse(text) as BootData;
}

function startWorkbench(): void {
  const boot = readBootData();
  runPageClockFrom(boot.now);
  initializeIcons();
  const state = readWorkbenchState(recallChoices(location.search, sessionStorage), {
    webParts: boot.webParts.map(({ alias }) => alias),
    sites: boot.sites.map(({ name }) => name),
    accounts: boot.accounts.map(({ login }) => login)
  });
  rememberChoices(state, sessionStorage);
  // The stand-in knows the caller by this cookie, as SharePoint does by its own.
  document.cookie = `samverkan-account=${encodeURIComponent(state.account)}; path=/; SameSite=Lax`;
  document.documentElement.lang = state.locale.slice(0, 2);
  const workbench = React.createElement(Workbench, { boot, initialState: state });
  ReactDom.render(
    React.createElement(ThemeProvider, { applyTo: 'none' }, workbench),
    document.getElementById('workbench')
  );
}

startWorkbench();

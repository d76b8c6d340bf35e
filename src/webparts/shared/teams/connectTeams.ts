import type * as teams from '@microsoft/teams-js';
import { type TeamsHost, type TeamsThemeName } from './teamsHost';

/** The parts of teams-js that a tab uses. SPFx loads and starts the library in Teams, and only there. */
export interface TeamsLibrary {
  readonly app: Pick<typeof teams.app, 'getContext' | 'openLink' | 'registerOnThemeChangeHandler'>;
  readonly pages: Pick<typeof teams.pages, 'shareDeepLink'>;
}

/** Asks Teams where the tab stands, and gives the way to it. */
export async function connectTeams({ app, pages }: TeamsLibrary): Promise<TeamsHost> {
  const { channel, chat, page, team, app: shown } = await app.getContext();
  return {
    channel: channel && { teamId: team?.groupId, channelId: channel.id, name: channel.displayName },
    chatId: chat?.id,
    openedAt: page.subPageId === '' ? undefined : page.subPageId,
    theme: themeNameOf(shown.theme),
    followTheme: (follow) => app.registerOnThemeChangeHandler((theme) => follow(themeNameOf(theme))),
    openLink: (address) => {
      void app.openLink(address);
    },
    shareLink: ({ place, label, address }) =>
      pages.shareDeepLink({ subPageId: place, subPageLabel: label, subPageWebUrl: address })
  };
}

/** Teams has themes of later date, such as `glass`, that count as the light one. */
function themeNameOf(theme: string): TeamsThemeName {
  return theme === 'dark' || theme === 'contrast' ? theme : 'default';
}

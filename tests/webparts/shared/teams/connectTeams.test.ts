import { connectTeams, type TeamsLibrary } from '../../../../src/webparts/shared/teams/connectTeams';
import { type TeamsThemeName } from '../../../../src/webparts/shared/teams/teamsHost';

/** What Teams tells a tab of a channel, as far as it is read. */
const channelContext = {
  app: { theme: 'dark' },
  page: { subPageId: 'plan=p&atgard=rk-2' },
  team: { groupId: 'group-id' },
  channel: { id: '19:kanal@thread.tacv2', displayName: 'Beredningsgrupp' }
};

function library(context: object): {
  readonly teams: TeamsLibrary;
  readonly changeTheme: (theme: string) => void;
  readonly openLink: jest.Mock;
  readonly shareDeepLink: jest.Mock;
} {
  let handler: (theme: string) => void = () => undefined;
  const openLink = jest.fn().mockResolvedValue(undefined);
  const shareDeepLink = jest.fn();
  const app = {
    getContext: () => Promise.resolve(context),
    openLink,
    registerOnThemeChangeHandler: (follow: (theme: string) => void) => {
      handler = follow;
    }
  };
  const teams = { app, pages: { shareDeepLink } } as unknown as TeamsLibrary;
  return { teams, changeTheme: (theme) => handler(theme), openLink, shareDeepLink };
}

it('tells the channel, the place and the colours of the tab', async () => {
  const host = await connectTeams(library(channelContext).teams);
  expect(host.channel).toEqual({
    teamId: 'group-id',
    channelId: '19:kanal@thread.tacv2',
    name: 'Beredningsgrupp'
  });
  expect(host.openedAt).toBe('plan=p&atgard=rk-2');
  expect(host.theme).toBe('dark');
});

it('knows no channel in a personal app, and no place without a link', async () => {
  const host = await connectTeams(library({ app: { theme: 'default' }, page: { subPageId: '' } }).teams);
  expect(host.channel).toBeUndefined();
  expect(host.openedAt).toBeUndefined();
});

it('follows the colours as they change; what is unknown is light', async () => {
  const { teams, changeTheme } = library(channelContext);
  const host = await connectTeams(teams);
  const seen: TeamsThemeName[] = [];
  host.followTheme((theme) => seen.push(theme));
  ['contrast', 'glass', 'default', 'dark'].forEach(changeTheme);
  expect(seen).toEqual(['contrast', 'default', 'default', 'dark']);
});

it('opens and shares links by Teams', async () => {
  const { teams, openLink, shareDeepLink } = library(channelContext);
  const host = await connectTeams(teams);
  host.openLink('https://contoso.sharepoint.com/x');
  expect(openLink).toHaveBeenCalledWith('https://contoso.sharepoint.com/x');
  host.shareLink({ place: 'plan=p', label: 'Plan', address: 'https://contoso.sharepoint.com/p' });
  expect(shareDeepLink).toHaveBeenCalledWith({
    subPageId: 'plan=p',
    subPageLabel: 'Plan',
    subPageWebUrl: 'https://contoso.sharepoint.com/p'
  });
});

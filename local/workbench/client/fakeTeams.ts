import { type TeamsLibrary } from '../../../src/webparts/shared/teams/connectTeams';
import { type TeamsChoice } from './teamsChannels';
import { type Locale, type ThemeName } from './workbenchState';

/** Where the fake Teams shows the tab. */
export interface FakeTeamsPlace {
  readonly locale: Locale;
  readonly theme: ThemeName;
  /** Absent in a personal app, and in a meeting of no channel. */
  readonly channel?: TeamsChoice | undefined;
  /** Whether the tab stands in the side panel or on the stage of a meeting. */
  readonly isInMeeting?: boolean;
  /** What the link that opened the tab carries on; empty for none. */
  readonly subPageId: string;
  /** Shows the reader what is shared. */
  readonly onShare: (shared: SharedFromTab) => void;
}

/** What a tab hands to Teams to be shared. */
export interface SharedFromTab {
  readonly subPageId: string;
  readonly subPageLabel: string;
  readonly subPageWebUrl?: string | undefined;
}

/** A made-up Teams: the parts of teams-js that our tabs use, and what a reader does outside the tab. */
export interface FakeTeams {
  /** As SPFx hands the library to a web part in Teams. */
  readonly library: TeamsLibrary;
  /** The reader chooses other colours in Teams. */
  readonly changeTheme: (theme: ThemeName) => void;
}

/**
 * Stands in for Teams around a tab. Like the real one it tells its context, calls one handler when the theme
 * changes, opens what is no tab of its own in the browser, and shows a dialogue for a link that is shared.
 */
export function createFakeTeams(place: FakeTeamsPlace): FakeTeams {
  let theme = place.theme;
  let followTheme: ((theme: string) => void) | undefined;
  const library = {
    app: {
      getContext: () => Promise.resolve(contextOf(place, theme)),
      openLink: (address: string) => {
        window.open(address, '_blank');
        return Promise.resolve();
      },
      registerOnThemeChangeHandler: (handler: (theme: string) => void) => {
        followTheme = handler;
      }
    },
    pages: { shareDeepLink: (shared: SharedFromTab) => place.onShare(shared) }
  };
  return {
    // The context has many more parts in Teams, none of which a tab of ours reads.
    library: library as unknown as TeamsLibrary,
    changeTheme: (changed) => {
      if (changed === theme) return;
      theme = changed;
      followTheme?.(changed);
    }
  };
}

/** The chat of a meeting that belongs to no channel. */
const meetingChatId = '19:meeting_demo@thread.v2';

function contextOf(place: FakeTeamsPlace, theme: ThemeName): object {
  const { locale, channel, isInMeeting = false, subPageId } = place;
  return {
    app: { locale: locale.toLowerCase(), theme, host: { name: 'Teams', clientType: 'web' } },
    page: { id: 'samverkan', frameContext: isInMeeting ? 'sidePanel' : 'content', subPageId },
    ...(isInMeeting && {
      meeting: { id: 'MCMxOTptZWV0aW5nX2RlbW9AdGhyZWFkLnYyIzA=' },
      chat: { id: channel?.channelId ?? meetingChatId }
    }),
    ...(channel && {
      team: { internalId: '19:team@thread.tacv2', groupId: channel.teamId, displayName: channel.teamName },
      channel: { id: channel.channelId, displayName: channel.name, membershipType: 'Regular' }
    })
  };
}

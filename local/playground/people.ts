import { findDemoAccount } from '../demo/accounts';

/** The tenant in which the Playground's people are. */
export const playgroundTenant = '11111111-1111-4111-8111-111111111111';

/** Ids of the Playground's conversations. */
export const playgroundPlaces = {
  bot: '28:samverkan-bot',
  personal: 'personal-1',
  groupChat: 'group-1',
  team: 'team-1',
  channel: 'channel-beredningsgrupp'
} as const;

/** Who acts in the Playground's window, and the five others that it knows; all of beredningsgrupp Hägersten-Älvsjö. */
const accountKeys = [
  'samordnare.hagersten-alvsjo',
  'trafikkontoret',
  'kommunpolis.skarholmen',
  'kommunpolis.globen',
  'utbildningsforvaltningen',
  'sakerhetsstrateg'
] as const;

/** Somebody in the Playground. */
export interface PlaygroundPerson {
  readonly id: string;
  readonly name: string;
  /** As the Playground spells it. */
  readonly userPrincipleName: string;
  readonly aadObjectId: string;
  readonly givenName: string;
  readonly surname: string;
  readonly email: string;
}

/** The people of the Playground, the one who acts first. */
export const playgroundPeople: readonly PlaygroundPerson[] = accountKeys.map((key, index) => {
  const { title, login, email } = findDemoAccount(key);
  const [givenName = title, ...rest] = title.split(' ');
  return {
    id: `user-id-${index}`,
    name: title,
    userPrincipleName: login,
    aadObjectId: `00000000-0000-4000-8000-00000000002${index}`,
    givenName,
    surname: rest.join(' '),
    email
  };
});

/** The Playground's settings: its people, one personal chat, one group chat, one team with a channel. */
export function playgroundConfiguration(): object {
  const [currentUser, ...users] = playgroundPeople;
  return {
    version: '0.1.1',
    tenantId: playgroundTenant,
    bot: { id: playgroundPlaces.bot, name: 'Samverkan' },
    currentUser,
    users,
    personalChat: { id: playgroundPlaces.personal },
    groupChat: { id: playgroundPlaces.groupChat, name: 'Arbetsgrupp Unga' },
    team: {
      id: playgroundPlaces.team,
      name: 'Samverkan Hägersten-Älvsjö',
      aadGroupId: '00000000-0000-4000-8000-000000000031',
      channels: [{ id: playgroundPlaces.channel, name: 'Beredningsgrupp' }]
    }
  };
}

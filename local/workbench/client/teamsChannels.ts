import { type WorkbenchSite } from './bootData';

/** A channel of the made-up team of a site, in which the tab can stand. */
export interface TeamsChoice {
  readonly teamId: string;
  readonly teamName: string;
  readonly channelId: string;
  readonly name: string;
}

/** What the list of groups says of a group's channel. */
interface GroupItem {
  readonly ChannelName: string | null;
  readonly ChannelId: string | null;
  readonly TeamId: string | null;
}

const unconnectedTeam = '00000000-0000-4000-8000-000000000001';

/**
 * The channels of a site's team: one for each group that names one, and a general one that is no group's.
 *
 * @returns the general one alone when the account may not read the groups
 */
export async function fetchChannels(site: WorkbenchSite): Promise<readonly TeamsChoice[]> {
  const list = encodeURIComponent(`'${site.path}/Lists/Groups'`);
  const columns = '$select=ChannelName,ChannelId,TeamId&$orderby=Id&$top=100';
  const response = await fetch(`${site.path}/_api/web/GetList(@list)/items?@list=${list}&${columns}`, {
    headers: { accept: 'application/json;odata=nometadata' }
  });
  const { value } = response.ok
    ? ((await response.json()) as { readonly value: readonly GroupItem[] })
    : { value: [] };
  const teamName = site.title;
  const channels = value.flatMap(({ ChannelName: name, ChannelId, TeamId }): TeamsChoice[] =>
    name === null
      ? []
      : [
          {
            name,
            teamName,
            teamId: TeamId ?? unconnectedTeam,
            channelId: ChannelId ?? `19:${encodeURIComponent(name)}@thread.tacv2`
          }
        ]
  );
  return [
    ...channels,
    { name: 'Allmänt', teamName, teamId: unconnectedTeam, channelId: '19:general@thread.tacv2' }
  ];
}

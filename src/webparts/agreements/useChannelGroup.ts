import * as React from 'react';
import { type AgreementOverview } from '../../application/agreement/agreementOverview';
import { groupOfChannel } from '../../core/organisation/groupChannel';
import { useLinks } from '../shared/links/links';

/** What {@link useChannelGroup} gives. */
export interface ChannelGroup {
  /** The overview with the agreements of the group that is shown. */
  readonly overview: AgreementOverview;
  readonly groupKey: string | undefined;
  readonly choose: (groupKey: string | undefined) => void;
}

/** Shows what the group of the Teams channel works by, until the reader chooses another group or all. */
export function useChannelGroup(all: AgreementOverview): ChannelGroup {
  const { site, teams } = useLinks();
  const channel = teams?.channel;
  const [chosen, setChosen] = React.useState<{ readonly groupKey: string | undefined }>();
  const met = channel && groupOfChannel(all.groups, channel);
  const group = chosen === undefined ? met : all.groups.find(({ key }) => key === chosen.groupKey);
  const own = all.agreements.filter((row) => row.key === group?.agreementKey && row.site === site);
  return {
    // An agreement that is not there, or not readable, hides no others.
    overview: own.length === 0 ? all : { ...all, agreements: own },
    groupKey: own.length === 0 ? undefined : group?.key,
    choose: (groupKey) => setChosen({ groupKey })
  };
}

import * as React from 'react';
import { type BotRequest } from '../../core/reminder/request';
import { later } from '../shared/ui/later';
import { WaitingFields } from '../shared/ui/WaitingFields';
import { AskButton } from './AskButton';
import { GroupSection } from './GroupSection';
import { ReachLabel } from './ReachLabel';
import { RequestList } from './RequestList';
import { useGroupPage } from './groupPage';
import { useTexts } from './texts';

const ConnectForm = later(
  'connect form',
  () => import(/* webpackChunkName: 'group-choices' */ './ConnectForm').then((part) => part.ConnectForm),
  () => <WaitingFields count={1} />
);

function isAboutChannel({ kind }: BotRequest): boolean {
  return kind === 'connectChannel' || kind === 'disconnectChannel';
}

/** The Teams channel in which the group meets, and connecting it to another. */
export const ChannelSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, services } = useGroupPage();
  const { channel, group, actor, requests } = opened;
  const mayConnect = actor.tasks.includes('connectChannel');
  const isConnected = channel !== undefined && channel.reason !== 'notConnected';
  return (
    <GroupSection heading={texts['group.channel']} explanation={texts['group.channelExplanation']}>
      <p>
        {channel?.channelName !== undefined && <strong>{channel.channelName} </strong>}
        <ReachLabel reach={channel} />
      </p>
      <RequestList requests={requests.filter(isAboutChannel).slice(0, 1)} />
      {mayConnect && isConnected && <p>{texts['group.disconnectMeans']}</p>}
      {mayConnect && isConnected && (
        <AskButton
          text={texts['group.disconnect']}
          draft={{ key: services.newKey(), kind: 'disconnectChannel', groupKey: group.key }}
        />
      )}
      {mayConnect && !isConnected && <ConnectForm />}
    </GroupSection>
  );
};

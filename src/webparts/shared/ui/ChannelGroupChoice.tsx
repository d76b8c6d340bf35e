import * as React from 'react';
import { type NamedKey } from '../../../core/overview/namedKey';
import { useLinks } from '../links/links';
import { LaterChoice } from './LaterChoice';
import { useTexts } from './texts';

/** Props of {@link ChannelGroupChoice}. */
export interface ChannelGroupChoiceProps {
  /** The groups of the site. */
  readonly groups: readonly NamedKey[];
  /** The group whose rows are shown; absent for those of all. */
  readonly groupKey?: string | undefined;
  readonly onChoose: (groupKey: string | undefined) => void;
}

/** Whose rows are shown in the tab of a Teams channel, and the way to another group's or everybody's. */
export const ChannelGroupChoice: React.FunctionComponent<ChannelGroupChoiceProps> = (props) => {
  const { groups, groupKey, onChoose } = props;
  const texts = useTexts();
  const isInChannel = useLinks().teams?.channel !== undefined;
  if (!isInChannel || groups.length === 0) return null;
  const options = groups.map(({ key, name }) => ({ key, text: name }));
  return (
    <LaterChoice
      label={texts['channelGroup.label']}
      options={[{ key: '', text: texts['channelGroup.all'] }, ...options]}
      value={groupKey ?? ''}
      onChange={(key) => onChoose(key === '' ? undefined : key)}
    />
  );
};

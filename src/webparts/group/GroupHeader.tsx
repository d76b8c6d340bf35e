import * as React from 'react';
import { nameOf } from '../../messages/describe';
import { CopyLinkButton } from '../shared/links/CopyLinkButton';
import { LaterChoice } from '../shared/ui/LaterChoice';
import styles from '../shared/ui/PageFrame.module.scss';
import { useLanguage } from '../shared/ui/texts';
import headerStyles from './GroupHeader.module.scss';
import { useGroupPage } from './groupPage';
import { useTexts } from './texts';

/** Props of {@link GroupHeader}. */
export interface GroupHeaderProps {
  readonly onChoose: (groupKey: string) => void;
}

/** The name of the group, what kind of group it is, and the choice of another. */
export const GroupHeader: React.FunctionComponent<GroupHeaderProps> = ({ onChoose }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { opened } = useGroupPage();
  const { group, groups, members } = opened;
  const facts = [nameOf('groupKind', group.kind, language), texts['group.memberCount'](members.length)];
  return (
    <div className={styles.header}>
      <h2 className={styles.heading}>{group.name}</h2>
      <p className={styles.summary}>{facts.join(' · ')}</p>
      <CopyLinkButton target={{ kind: 'group', groupKey: group.key }} title={group.name} />
      {groups.length > 1 && (
        <div className={headerStyles.choice}>
          <LaterChoice
            label={texts['group.choose']}
            options={groups.map(({ key, name }) => ({ key, text: name }))}
            value={group.key}
            onChange={onChoose}
          />
        </div>
      )}
    </div>
  );
};

import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { GroupSection } from './GroupSection';
import { MemberRow } from './MemberRow';
import { useGroupPage } from './groupPage';
import styles from './GroupTable.module.scss';

/** Who is in the group, and whether each can be reached. */
export const MembersSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { opened, isNarrow } = useGroupPage();
  const { members } = opened;
  return (
    <GroupSection heading={texts['group.members']} explanation={texts['group.membersExplanation']}>
      {members.length === 0 && <p>{texts['group.noMembers']}</p>}
      {members.length > 0 && (
        <table className={isNarrow ? styles.stacked : styles.table} aria-label={texts['group.members']}>
          <thead>
            <tr>
              <th scope="col">{texts['group.columnName']}</th>
              <th scope="col">{texts['group.columnRole']}</th>
              <th scope="col">{texts['group.columnOrganisation']}</th>
              <th scope="col">{texts['group.columnReach']}</th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <MemberRow key={member.key} member={member} />
            ))}
          </tbody>
        </table>
      )}
    </GroupSection>
  );
};

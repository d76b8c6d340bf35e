import * as React from 'react';
import { GroupSection } from './GroupSection';
import { GroupTable } from './GroupTable';
import { MemberRow } from './MemberRow';
import { useGroupPage } from './groupPage';
import { useTexts } from './texts';

/** Who is in the group, and whether each can be reached. */
export const MembersSection: React.FunctionComponent = () => {
  const texts = useTexts();
  const { members } = useGroupPage().opened;
  const columns = [
    { key: 'name', heading: texts['group.columnName'] },
    { key: 'role', heading: texts['group.columnRole'] },
    { key: 'organisation', heading: texts['group.columnOrganisation'] },
    { key: 'reach', heading: texts['group.columnReach'] }
  ];
  return (
    <GroupSection heading={texts['group.members']} explanation={texts['group.membersExplanation']}>
      {members.length === 0 && <p>{texts['group.noMembers']}</p>}
      {members.length > 0 && (
        <GroupTable columns={columns}>
          {members.map((member) => (
            <MemberRow key={member.key} member={member} />
          ))}
        </GroupTable>
      )}
    </GroupSection>
  );
};

import * as React from 'react';
import { type GroupMember } from '../../application/reminder/openGroup';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { ReachLabel } from './ReachLabel';
import { useTexts } from './texts';

/** Props of {@link MemberRow}. */
export interface MemberRowProps {
  readonly member: GroupMember;
}

/** One member. */
export const MemberRow: React.FunctionComponent<MemberRowProps> = ({ member }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { name, roles, organisation, isAbsent, reach } = member;
  return (
    <tr>
      <th scope="row">{isAbsent ? texts['group.absent'](name) : name}</th>
      <td>{roles.map((role) => nameOf('membershipRole', role, language)).join(', ')}</td>
      <td>{organisation}</td>
      <td>
        <ReachLabel reach={reach} />
      </td>
    </tr>
  );
};

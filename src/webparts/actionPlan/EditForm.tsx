import * as React from 'react';
import { groupsOfAgreement } from '../../core/organisation/agreementGroups';
import { ActionForm } from './ActionForm';
import { inputOf } from './actionInput';
import { type ActionFormProps } from './formProps';

/** Ändra åtgärden: the form of an action that is there. */
export const EditForm: React.FunctionComponent<ActionFormProps> = ({ opened, ...props }) => {
  const { action, plan, agreement, register, areas, analysis, actor, today } = opened;
  const { key: planKey, agreementKey } = plan.value;
  const place = { planKey, agreementKey };
  const groups = groupsOfAgreement(agreement, register.groups);
  const mayAddReasons = actor.tasks.includes('editSituation');
  return (
    <ActionForm
      {...props}
      stored={action}
      first={inputOf(action.value)}
      around={{ place, register, groups, areas, analysis, mayAddReasons, today }}
    />
  );
};

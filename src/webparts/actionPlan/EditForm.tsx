import * as React from 'react';
import { ActionForm } from './ActionForm';
import { inputOf } from './actionInput';
import { type ActionFormProps } from './formProps';

/** Ändra åtgärden: the form of an action that is there. */
export const EditForm: React.FunctionComponent<ActionFormProps> = ({ opened, ...props }) => {
  const { action, plan, register, areas, analysis, actor, today } = opened;
  const { key: planKey, agreementKey } = plan.value;
  const mayAddReasons = actor.tasks.includes('editSituation');
  return (
    <ActionForm
      {...props}
      stored={action}
      first={inputOf(action.value)}
      around={{ place: { planKey, agreementKey }, register, areas, analysis, mayAddReasons, today }}
    />
  );
};

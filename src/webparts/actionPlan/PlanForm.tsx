import * as React from 'react';
import { later } from '../shared/ui/later';
import { AdoptForm } from './AdoptForm';
import { ClosePlanForm } from './ClosePlanForm';
import { NewVersionForm } from './NewVersionForm';
import { type PlanFormName, type PlanFormProps } from './planForms';

/** Props of {@link PlanForm}. */
export interface PlanFormChoice extends PlanFormProps {
  readonly name: PlanFormName;
}

const forms: Readonly<Record<PlanFormName, React.FunctionComponent<PlanFormProps>>> = {
  newAction: later('newAction', () =>
    import(/* webpackChunkName: 'action-form' */ './NewActionForm').then((part) => part.NewActionForm)
  ),
  importTable: later('importTable', () =>
    import(/* webpackChunkName: 'import' */ './ImportForm').then((part) => part.ImportForm)
  ),
  adopt: AdoptForm,
  newVersion: NewVersionForm,
  closePlan: ClosePlanForm
};

/** One of the forms of a plan. */
export const PlanForm: React.FunctionComponent<PlanFormChoice> = ({ name, ...props }) => {
  const Form = forms[name];
  return <Form {...props} />;
};

import * as React from 'react';
import { AssignForm } from './AssignForm';
import { DecideForm } from './DecideForm';
import { EndDateForm } from './EndDateForm';
import { NotesForm } from './NotesForm';
import { type PointFormProps } from './pointPart';
import { RaiseForm } from './RaiseForm';
import { RemoveForm } from './RemoveForm';

const forms = {
  notes: NotesForm,
  decide: DecideForm,
  endDate: EndDateForm,
  assign: AssignForm,
  raise: RaiseForm,
  remove: RemoveForm
} as const;

/** What can be done about a point by a form of its own. */
export type PointFormName = keyof typeof forms;

/** Props of {@link PointForm}. */
export interface NamedPointFormProps extends PointFormProps {
  readonly name: PointFormName;
}

/** One of the forms about a point. */
export const PointForm: React.FunctionComponent<NamedPointFormProps> = ({ name, ...props }) => {
  const Form = forms[name];
  return <Form {...props} />;
};

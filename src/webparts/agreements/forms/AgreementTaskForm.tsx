import * as React from 'react';
import { type AgreementFormChoice } from '../agreementForm';
import { AreaForm } from './AreaForm';
import { CoverageForm } from './CoverageForm';
import { DecideForm } from './DecideForm';
import { DocumentForm } from './DocumentForm';
import { EditAgreement } from './EditAgreement';
import { ExtendForm } from './ExtendForm';
import { type AgreementPartFormProps } from './formProps';
import { StepForm } from './StepForm';

/** Props of {@link AgreementTaskForm}. */
export interface AgreementTaskFormProps extends AgreementPartFormProps {
  readonly choice: AgreementFormChoice;
}

/** The form that somebody has opened on the page of an agreement. */
export const AgreementTaskForm: React.FunctionComponent<AgreementTaskFormProps> = ({ choice, ...form }) => {
  switch (choice.kind) {
    case 'edit':
    case 'renew':
      return <EditAgreement {...form} isRenewal={choice.kind === 'renew'} />;
    case 'decide':
      return <DecideForm {...form} to={choice.to} />;
    case 'extend':
      return <ExtendForm {...form} />;
    case 'document':
      return <DocumentForm {...form} />;
    case 'step':
      return <StepForm {...form} stepKey={choice.key} />;
    case 'area':
      return <AreaForm {...form} areaKey={choice.key} />;
    case 'coverage':
      return <CoverageForm {...form} areaKey={choice.areaKey} />;
  }
};

import * as React from 'react';
import { type AgreementState } from '../../core/agreement/agreement';
import { StatusLabel, type StatusTone } from '../shared/ui/StatusLabel';
import { useTexts } from '../shared/ui/texts';

/** Props of {@link AgreementStateLabel}. */
export interface AgreementStateLabelProps {
  readonly state: AgreementState;
}

const looks: Readonly<Record<AgreementState, { readonly tone: StatusTone; readonly iconName: string }>> = {
  draft: { tone: 'quiet', iconName: 'Edit' },
  inConsultation: { tone: 'underWay', iconName: 'Chat' },
  decided: { tone: 'underWay', iconName: 'Accept' },
  signed: { tone: 'underWay', iconName: 'PenWorkspace' },
  inForce: { tone: 'good', iconName: 'CompletedSolid' },
  extended: { tone: 'good', iconName: 'Add' },
  replaced: { tone: 'quiet', iconName: 'Switch' },
  expired: { tone: 'bad', iconName: 'Clock' },
  terminated: { tone: 'bad', iconName: 'Cancel' }
};

/** The state of an agreement as text, icon and colour. */
export const AgreementStateLabel: React.FunctionComponent<AgreementStateLabelProps> = ({ state }) => {
  const texts = useTexts();
  const { tone, iconName } = looks[state];
  return <StatusLabel tone={tone} iconName={iconName} text={texts[`agreementState.${state}`]} />;
};

import * as React from 'react';
import { type AgreementState } from '../../core/agreement/agreement';
import { nameOf } from '../../messages/describe';
import { StatusLabel, type StatusLook } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';

/** Props of {@link AgreementStateLabel}. */
export interface AgreementStateLabelProps {
  readonly state: AgreementState;
}

const looks: Readonly<Record<AgreementState, StatusLook>> = {
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
  const language = useLanguage();
  return <StatusLabel {...looks[state]} text={nameOf('agreementState', state, language)} />;
};

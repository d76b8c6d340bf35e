import * as React from 'react';
import { type ActionState } from '../../core/followUp/deriveActionState';
import { nameOf } from '../../messages/describe';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import { stateLooks } from './looks';

/** Props of {@link StateLabel}. */
export interface StateLabelProps {
  readonly state: ActionState;
}

/** The state of an action as text, icon and colour. */
export const StateLabel: React.FunctionComponent<StateLabelProps> = ({ state }) => (
  <StatusLabel {...stateLooks[state]} text={nameOf('actionState', state, useLanguage())} />
);

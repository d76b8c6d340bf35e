import * as React from 'react';
import { type ActionPlace } from '../../application/overview/openAction';
import { useLoaded } from '../shared/data/useLoaded';
import { ActionView } from './ActionView';
import { type PlanServices } from './planServices';

/** Props of {@link ActionContainer}. */
export interface ActionContainerProps {
  readonly services: PlanServices;
  readonly place: ActionPlace;
  /** Called when something was written about the action. */
  readonly onChanged: () => void;
  readonly onClose: () => void;
}

/** Fetches one action. */
export const ActionContainer: React.FunctionComponent<ActionContainerProps> = (props) => {
  const { services, place, onChanged, onClose } = props;
  const key = ['action', ...services.source, place.planKey, place.actionKey];
  const { loaded, reload } = useLoaded(key, () => services.openAction(place));
  const change = (): void => {
    reload();
    onChanged();
  };
  return (
    <ActionView
      action={loaded}
      services={services}
      planKey={place.planKey}
      onChanged={change}
      onReload={reload}
      onClose={onClose}
    />
  );
};

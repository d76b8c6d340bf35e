import { type OpenedAction } from '../../application/overview/openAction';
import { type PlanServices } from './planServices';

/** Props of a form about an action. */
export interface ActionFormProps {
  readonly opened: OpenedAction;
  readonly services: PlanServices;
  /** Called when it has been saved. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

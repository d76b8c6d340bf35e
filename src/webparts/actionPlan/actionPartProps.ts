import { type ActionInput } from './actionInput';
import { type ActionSurroundings } from './formProps';
import { type PlanServices } from './planServices';
import { type Reason } from './reason';

/** Props of a part of the form of an action. */
export interface ActionPartProps {
  readonly around: ActionSurroundings;
  readonly input: ActionInput;
  /** What is wrong with each field. */
  readonly errors: Readonly<Partial<Record<string, string>>>;
  readonly change: (part: Partial<ActionInput>) => void;
}

/** Props of the part of the form that says why an action is there. */
export interface ReasonPartProps extends ActionPartProps {
  readonly services: PlanServices;
  /** Called with a problem, cause or goal that was added in place. */
  readonly onAdded: (reason: Reason) => void;
}

import { type Stored } from '../../application/ports/listStore';
import { type OpenedAction } from '../../application/overview/openAction';
import { type PlanPlace, type PageRegister } from '../../application/overview/planPage';
import { type FocusArea } from '../../core/agreement/focusArea';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Group } from '../../core/organisation/group';
import { type Action } from '../../core/plan/action';
import { type Analysis } from '../../core/situation/causalChain';
import { type ActionInput } from './actionInput';
import { type PlanServices } from './planServices';

/** Props of a form about an action. */
export interface ActionFormProps {
  readonly opened: OpenedAction;
  readonly services: PlanServices;
  /** Called when it has been saved. */
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** What the form of an action chooses among. */
export interface ActionSurroundings {
  readonly place: PlanPlace;
  readonly register: PageRegister;
  /** The groups that may follow the action up. */
  readonly groups: readonly Group[];
  /** In the order in which they are shown. */
  readonly areas: readonly FocusArea[];
  readonly analysis: Analysis;
  /** Whether the reader may add problems, causes and goals. */
  readonly mayAddReasons: boolean;
  readonly today: CalendarDay;
}

/** Props of the form of an action, a new one or one that is there. */
export interface ActionFormBodyProps {
  readonly services: PlanServices;
  readonly around: ActionSurroundings;
  /** The row that is edited; absent for a new action. */
  readonly stored?: Stored<Action> | undefined;
  /** What stands in the form when it opens. */
  readonly first: ActionInput;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

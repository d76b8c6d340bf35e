import { type ActivityOf } from '../../application/ports/incomingActivity';
import { type CommandName } from '../../cards/helpCard';

/** What is asked for, and by whom. */
export interface Asking {
  readonly name: CommandName;
  /** What stands after the command. */
  readonly rest: string;
  readonly login: string;
  readonly message: ActivityOf<'message'>;
}

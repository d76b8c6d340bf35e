import { type ActionRow } from '../../core/overview/actionRow';

/** Props of the two shapes of one list of actions: the table and the cards. */
export interface ActionListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly rows: readonly ActionRow[];
}

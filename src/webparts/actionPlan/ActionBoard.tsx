import * as React from 'react';
import { groupActions } from '../../core/overview/actionGroups';
import { type ActionRow } from '../../core/overview/actionRow';
import { actionStates, type ActionState } from '../../core/followUp/deriveActionState';
import styles from './ActionBoard.module.scss';
import { BoardColumn } from './BoardColumn';
import { useTexts } from './texts';

/** Props of {@link ActionBoard}. */
export interface ActionBoardProps {
  readonly rows: readonly ActionRow[];
}

/** Columns that stand on the board even when they are empty: the way of an action. */
const mainStates: readonly ActionState[] = ['proposed', 'decided', 'ongoing', 'completed', 'followedUp'];

/** Actions in a column for each state. */
export const ActionBoard: React.FunctionComponent<ActionBoardProps> = ({ rows }) => {
  const texts = useTexts();
  const groups = new Map(groupActions(rows, 'state').map((group) => [group.key, group.rows]));
  const shown = actionStates.filter((state) => mainStates.includes(state) || groups.has(state));
  return (
    <div role="group" aria-label={texts['plan.boardLabel']} className={styles.board}>
      {shown.map((state) => (
        <BoardColumn key={state} state={state} rows={groups.get(state) ?? []} />
      ))}
    </div>
  );
};

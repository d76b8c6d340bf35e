import { DefaultButton, getId } from '@fluentui/react';
import * as React from 'react';
import { type ActionState } from '../../core/followUp/deriveActionState';
import { type ActionRow } from '../../core/overview/actionRow';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { BoardCard } from './BoardCard';
import styles from './BoardColumn.module.scss';
import { useTexts } from './texts';

/** Props of {@link BoardColumn}. */
export interface BoardColumnProps {
  readonly state: ActionState;
  readonly rows: readonly ActionRow[];
}

/** Cards that are drawn at a time in one column. */
const cardsAtATime = 12;

/** The actions of one state. */
export const BoardColumn: React.FunctionComponent<BoardColumnProps> = ({ state, rows }) => {
  const texts = useTexts();
  const language = useLanguage();
  const [headingId] = React.useState(() => getId('column'));
  const [limit, setLimit] = React.useState(cardsAtATime);
  return (
    <section className={styles.column} aria-labelledby={headingId}>
      <h3 id={headingId} className={styles.heading}>
        {texts['plan.group'](nameOf('actionState', state, language), rows.length)}
      </h3>
      {rows.length === 0 && <p className={styles.empty}>{texts['plan.boardEmpty']}</p>}
      <ul role="list" aria-labelledby={headingId} className={styles.cards}>
        {rows.slice(0, limit).map((row) => (
          <li key={row.action.key}>
            <BoardCard row={row} />
          </li>
        ))}
      </ul>
      {rows.length > limit && (
        <DefaultButton
          text={texts['plan.more'](rows.length - limit)}
          onClick={() => setLimit(limit + cardsAtATime)}
        />
      )}
    </section>
  );
};

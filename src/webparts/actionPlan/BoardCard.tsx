import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import { ActionDue } from './ActionDue';
import { ActionFlags } from './ActionFlags';
import { ActionLink } from './ActionLink';
import styles from './BoardCard.module.scss';
import { LightLabel } from '../shared/ui/LightLabel';
import { useTexts } from './texts';

/** Props of {@link BoardCard}. */
export interface BoardCardProps {
  readonly row: ActionRow;
}

/** One action on the board. */
export const BoardCard: React.FunctionComponent<BoardCardProps> = ({ row }) => {
  const texts = useTexts();
  return (
    <article className={styles.card}>
      <ActionLink row={row} />
      <LightLabel light={row.status.light} />
      <span className={styles.detail}>{row.responsible?.name ?? texts['plan.noResponsible']}</span>
      <span className={styles.detail}>
        <ActionDue row={row} />
      </span>
      <ActionFlags flags={row.flags} />
    </article>
  );
};

import * as React from 'react';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { ThingLink } from '../shared/links/ThingLink';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { pointName } from './pointName';

/** Props of {@link PointTitle}. */
export interface PointTitleProps {
  readonly point: AgendaPoint;
  /** From 1. */
  readonly place: number;
}

/** What a point is called; one about an action leads to it. */
export const PointTitle: React.FunctionComponent<PointTitleProps> = ({ point, place }) => {
  const name = pointName(point, useLanguage());
  const { subject } = point;
  // A standing point is its own section.
  if (subject.kind === 'standing') return <h3 className={styles.title}>{`${place}. ${name}`}</h3>;
  if (subject.kind !== 'action') return <h4 className={styles.title}>{`${place}. ${name}`}</h4>;
  const { key: actionKey, planKey } = subject.row.action;
  return (
    <h4 className={styles.title}>
      {`${place}. `}
      <ThingLink underline={true} target={{ kind: 'action', planKey, actionKey }}>
        {name}
      </ThingLink>
    </h4>
  );
};

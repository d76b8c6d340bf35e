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

/** The name of a point; one about an action leads to it. */
export const PointName: React.FunctionComponent<Pick<PointTitleProps, 'point'>> = ({ point }) => {
  const name = pointName(point, useLanguage());
  const { subject } = point;
  if (subject.kind !== 'action') return <>{name}</>;
  const { key: actionKey, planKey } = subject.row.action;
  return (
    <ThingLink underline={true} target={{ kind: 'action', planKey, actionKey }}>
      {name}
    </ThingLink>
  );
};

/** What a point is called in the agenda. */
export const PointTitle: React.FunctionComponent<PointTitleProps> = ({ point, place }) => {
  // A standing point is its own section.
  const Heading = point.subject.kind === 'standing' ? 'h3' : 'h4';
  return (
    <Heading className={styles.title}>
      {`${place}. `}
      <PointName point={point} />
    </Heading>
  );
};

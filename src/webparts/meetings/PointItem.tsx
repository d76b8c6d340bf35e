import { IconButton } from '@fluentui/react';
import * as React from 'react';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { CauseLabels } from './CauseLabels';
import { type MeetingPartProps } from './meetingPart';
import { PointFacts } from './PointFacts';
import { PointMinutes } from './PointMinutes';
import { pointName } from './pointName';
import { PointOutcome } from './PointOutcome';
import { PointTasks } from './PointTasks';
import { PointTitle } from './PointTitle';
import { useTexts } from './texts';

/** Props of {@link PointItem}. */
export interface PointItemProps extends MeetingPartProps {
  readonly mayEdit: boolean;
  readonly point: AgendaPoint;
  /** Names its focus area: the one before it is of another. */
  readonly hasArea: boolean;
  /** From 1, and how many there are. */
  readonly place: number;
  readonly count: number;
  readonly onMove: (by: -1 | 1) => void;
}

/** Id of a button that moves a point, so that focus can stay with it. */
export function moveButtonId(pointKey: string, by: -1 | 1): string {
  return `move${by}-${pointKey}`;
}

const MoveButton: React.FunctionComponent<
  Pick<PointItemProps, 'point' | 'onMove'> & { readonly by: -1 | 1; readonly isDisabled: boolean }
> = ({ point, by, isDisabled, onMove }) => {
  const texts = useTexts();
  const name = pointName(point, useLanguage());
  return (
    <IconButton
      id={moveButtonId(point.pointKey, by)}
      iconProps={{ iconName: by === -1 ? 'Up' : 'Down' }}
      ariaLabel={texts[by === -1 ? 'agenda.moveUp' : 'agenda.moveDown'](name)}
      disabled={isDisabled}
      allowDisabledFocus={true}
      onClick={() => onMove(by)}
    />
  );
};

/** One point: what it is about, how that stands, what came of it, and what can be done. */
export const PointItem: React.FunctionComponent<PointItemProps> = (props) => {
  const { opened, services, onChanged, mayEdit, point, hasArea, place, count, onMove } = props;
  const part = { opened, services, onChanged, point, mayEdit };
  return (
    <li className={styles.point}>
      {hasArea && point.area !== undefined && <p className={styles.area}>{point.area.name}</p>}
      <div className={styles.top}>
        <PointTitle point={point} place={place} />
        <div className={styles.tools}>
          <PointMinutes {...part} />
          {mayEdit && <MoveButton {...{ point, onMove }} by={-1} isDisabled={place === 1} />}
          {mayEdit && <MoveButton {...{ point, onMove }} by={1} isDisabled={place === count} />}
        </div>
      </div>
      <CauseLabels causes={point.causes} />
      <PointFacts opened={opened} point={point} />
      <PointOutcome opened={opened} point={point} />
      <PointTasks {...part} />
    </li>
  );
};

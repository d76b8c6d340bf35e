import * as React from 'react';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { CauseLabels } from './CauseLabels';
import { type MeetingPartProps } from './meetingPart';
import { PointFacts } from './PointFacts';
import { PointOutcome } from './PointOutcome';
import { PointTasks } from './PointTasks';
import { PointName } from './PointTitle';
import { useTexts } from './texts';
import styles from './Walk.module.scss';

/** Props of {@link WalkPoint}. */
export interface WalkPointProps extends MeetingPartProps {
  readonly point: AgendaPoint;
  /** From 1. */
  readonly place: number;
  /** Told when a form is opened or closed. */
  readonly onWriting: (isWriting: boolean) => void;
}

/** What tells one standing of a point's notes, decisions and assignments from another. */
function writtenAt({ item, decisions, assignments }: AgendaPoint): string {
  return JSON.stringify([
    item?.notes,
    decisions.map(({ key, text }) => [key, text]),
    assignments.map(({ key }) => key)
  ]);
}

/** Tells that somebody else has written on the point since it was come to. */
function useOthersWords(point: AgendaPoint): { readonly isChanged: boolean; readonly expect: () => void } {
  const now = writtenAt(point);
  const [seen, setSeen] = React.useState(now);
  const isOwn = React.useRef(false);
  const [isChanged, setIsChanged] = React.useState(false);
  if (now !== seen) {
    setSeen(now);
    setIsChanged(!isOwn.current);
    isOwn.current = false;
  }
  return { isChanged, expect: () => (isOwn.current = true) };
}

/** The point at hand: what it is about, how that stands, what has come of it, and what can be written down. */
export const WalkPoint: React.FunctionComponent<WalkPointProps> = (props) => {
  const { services, opened, point, place, onChanged, onWriting } = props;
  const texts = useTexts();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { isChanged, expect } = useOthersWords(point);
  const { state } = opened.meeting.value;
  const mayEdit = opened.actor.tasks.includes('editAgenda') && state !== 'approved';
  const changed = (): void => {
    expect();
    onChanged();
  };
  return (
    <section className={styles.point} aria-labelledby="walk-point">
      <p className={styles.place}>
        {texts['walk.place'](place, opened.agenda.points.length)}
        {point.area !== undefined && `, ${point.area.name}`}, {texts['agenda.minutes'](point.minutes)}
      </p>
      <h3 id="walk-point" ref={heading} tabIndex={-1} className={styles.title}>
        <PointName point={point} />
      </h3>
      <CauseLabels causes={point.causes} />
      <PointFacts opened={opened} point={point} />
      <div role="status" className={styles.others}>
        {isChanged && texts['walk.changed']}
      </div>
      <PointOutcome opened={opened} point={point} />
      <PointTasks {...{ services, opened, point, mayEdit }} onChanged={changed} onForm={onWriting} />
    </section>
  );
};

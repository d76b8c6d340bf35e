import * as React from 'react';
import { type Written } from '../../application/write';
import { type AgendaItem } from '../../core/meeting/agendaItem';
import { type AgendaPoint } from '../../core/meeting/agendaPoint';
import { nameOf } from '../../messages/describe';
import { type Submitted, useSubmitted } from '../shared/data/useSubmitted';
import { useLanguage } from '../shared/ui/texts';
import styles from './Agenda.module.scss';
import { type MeetingPartProps } from './meetingPart';
import { moveButtonId, PointItem } from './PointItem';
import { pointName } from './pointName';
import { RefusalLine } from './RefusalLine';
import { useTexts } from './texts';

/** Props of {@link AgendaPoints}. */
export interface AgendaPointsProps extends MeetingPartProps {
  readonly mayEdit: boolean;
}

interface Move {
  readonly point: AgendaPoint;
  readonly by: -1 | 1;
}

/** Points that follow on each other in one section. */
function runsOf(points: readonly AgendaPoint[]): readonly (readonly AgendaPoint[])[] {
  const runs: AgendaPoint[][] = [];
  for (const point of points) {
    const run = runs.at(-1);
    if (run?.[0]?.section === point.section) run.push(point);
    else runs.push([point]);
  }
  return runs;
}

interface Moves {
  readonly move: (move: Move) => void;
  readonly moved: AgendaPoint | undefined;
  readonly submitted: Submitted<Written<AgendaItem>>;
}

/** Moves points, and keeps focus with the one that was moved. */
function useMoves({ services, opened, onChanged }: MeetingPartProps): Moves {
  const wanted = React.useRef<Move>();
  const [last, setLast] = React.useState<Move>();
  const { points } = opened.agenda;
  const meetingKey = opened.meeting.value.key;
  const { submitted, submit } = useSubmitted(
    () => {
      const { point, by = 0 } = wanted.current ?? {};
      const pointKey = point?.pointKey ?? '';
      const index = points.findIndex((one) => one.pointKey === pointKey) + by;
      return services.changePoint({ meetingKey, pointKey }, { index });
    },
    (answer) => {
      if (!answer.ok) return;
      setLast(wanted.current);
      onChanged();
    }
  );
  React.useEffect(() => {
    if (last === undefined) return;
    document.getElementById(moveButtonId(last.point.pointKey, last.by))?.focus();
  }, [last, points]);
  const move = (to: Move): void => {
    wanted.current = to;
    submit();
  };
  return { move, moved: last?.point, submitted };
}

/** The name of a section; a standing point says it itself. */
const SectionHeading: React.FunctionComponent<{ readonly run: readonly AgendaPoint[] }> = ({ run }) => {
  const language = useLanguage();
  const [first] = run;
  if (first === undefined || first.subject.kind === 'standing') return null;
  return <h3 className={styles.section}>{nameOf('agendaSection', first.section, language)}</h3>;
};

/** The points, section by section; each can be moved with its buttons, by mouse or keyboard. */
export const AgendaPoints: React.FunctionComponent<AgendaPointsProps> = (props) => {
  const { opened } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { points } = opened.agenda;
  const { move, moved, submitted } = useMoves(props);
  const placeOf = (key: string): number => points.findIndex(({ pointKey }) => pointKey === key) + 1;
  return (
    <div>
      <div role="status" className={styles.quiet}>
        {moved !== undefined && texts['agenda.moved'](pointName(moved, language), placeOf(moved.pointKey))}
      </div>
      <RefusalLine submitted={submitted} collection="agendaItems" />
      {runsOf(points).map((run) => (
        <section key={run[0]?.pointKey ?? ''}>
          <SectionHeading run={run} />
          <ol className={styles.points} start={placeOf(run[0]?.pointKey ?? '')}>
            {run.map((point, index) => (
              <PointItem
                key={point.pointKey}
                {...props}
                point={point}
                hasArea={point.area !== undefined && point.area.key !== run[index - 1]?.area?.key}
                place={placeOf(point.pointKey)}
                count={points.length}
                onMove={(by) => move({ point, by })}
              />
            ))}
          </ol>
        </section>
      ))}
    </div>
  );
};

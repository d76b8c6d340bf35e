import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { useRefreshed } from '../shared/data/useRefreshed';
import { Notice } from '../shared/ui/Notice';
import { type MeetingPartProps } from './meetingPart';
import { useTexts } from './texts';
import styles from './Walk.module.scss';
import { useArrowKeys } from './useArrowKeys';
import { WalkHeader } from './WalkHeader';
import { WalkPoint } from './WalkPoint';
import { WalkSteps } from './WalkSteps';

/** How often it is looked what others have written meanwhile. */
const refreshMs = 15_000;

/** Props of {@link MeetingWalk}. */
export interface MeetingWalkProps extends MeetingPartProps {
  readonly pointKey: string;
  /** Goes to a point, or back to the whole meeting. */
  readonly onGo: (pointKey?: string) => void;
  readonly onReload: () => void;
}

/** Genomgång: one point of the agenda at a time, in large letters, with what can be written down at hand. */
export const MeetingWalk: React.FunctionComponent<MeetingWalkProps> = (props) => {
  const { opened, pointKey, onGo, onReload } = props;
  const texts = useTexts();
  const [isWriting, setIsWriting] = React.useState(false);
  useRefreshed(onReload, refreshMs);
  const { points } = opened.agenda;
  const index = points.findIndex((point) => point.pointKey === pointKey);
  const point = points[index];
  const step = (by: -1 | 1): void => {
    const next = points[index + by];
    if (next !== undefined && !isWriting) onGo(next.pointKey);
  };
  const place = useArrowKeys(step);
  return (
    <div ref={place} className={styles.walk}>
      <WalkHeader {...props} index={index} />
      {point === undefined ? (
        <Notice
          kind="warning"
          actions={
            points[0] && (
              <DefaultButton text={texts['walk.first']} onClick={() => onGo(points[0]?.pointKey)} />
            )
          }
        >
          {texts['walk.gone']}
        </Notice>
      ) : (
        <>
          <WalkSteps {...{ index, isWriting }} count={points.length} onStep={step} onLeave={() => onGo()} />
          <WalkPoint key={pointKey} {...props} point={point} place={index + 1} onWriting={setIsWriting} />
        </>
      )}
    </div>
  );
};

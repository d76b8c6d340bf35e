import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type ActionRow } from '../../core/overview/actionRow';
import { placeOnTimeline, type TimelineUnit } from '../../core/overview/planTimeline';
import styles from './ActionTimeline.module.scss';
import { useTexts } from './texts';
import { TimelineAxis } from './TimelineAxis';
import { TimelineBar } from './TimelineBar';
import { TimelineLanes } from './TimelineLanes';

/** Props of {@link ActionTimeline}. */
export interface ActionTimelineProps {
  readonly rows: readonly ActionRow[];
  readonly today: CalendarDay;
  readonly occasionsOf: OpenedPlan['occasionsOf'];
}

/** Width in pixels of a quarter or a month. */
const periodWidth = 112;

/** Scrolls the axis so that what happens now is in the middle, also when the axis grows. */
function useNowInTheMiddle(now: number, unit: TimelineUnit): React.RefObject<HTMLDivElement> {
  const frame = React.useRef<HTMLDivElement>(null);
  React.useEffect(() => {
    const { current } = frame;
    if (current !== null) current.scrollLeft = now * current.scrollWidth - current.clientWidth / 2;
  }, [unit, now]);
  return frame;
}

/** Actions by focus area on a calendar axis, as a list that says the same in words. */
export const ActionTimeline: React.FunctionComponent<ActionTimelineProps> = (props) => {
  const { rows, today, occasionsOf } = props;
  const texts = useTexts();
  const [unit, setUnit] = React.useState<TimelineUnit>('quarter');
  const {
    periods,
    lanes,
    today: now
  } = React.useMemo(
    () => placeOnTimeline(rows, { today, unit, occasionsOf }),
    [rows, today, unit, occasionsOf]
  );
  const frame = useNowInTheMiddle(now, unit);
  return (
    <>
      <TimelineBar unit={unit} onChange={setUnit} />
      {/* It may be wider than the page: whoever has no mouse scrolls it with the arrow keys. */}
      <div
        ref={frame}
        role="group"
        aria-label={texts['timeline.label']}
        tabIndex={0}
        className={styles.frame}
      >
        <div
          className={styles.timeline}
          style={{ minWidth: `${Math.max(280, periods.length * periodWidth)}px` }}
        >
          <TimelineAxis periods={periods} unit={unit} today={now} />
          <TimelineLanes lanes={lanes} today={now} />
        </div>
      </div>
    </>
  );
};

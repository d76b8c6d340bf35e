import * as React from 'react';
import { type TimelineBar, type TimelineMark } from '../../core/overview/planTimeline';
import { nameOf } from '../../messages/describe';
import { LightLabel } from '../shared/ui/LightLabel';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { useLanguage } from '../shared/ui/texts';
import { ActionLink } from './ActionLink';
import styles from './ActionTimeline.module.scss';
import { StateLabel } from './StateLabel';
import { useTexts } from './texts';
import { TimelineTrack } from './TimelineTrack';

/** Props of {@link TimelineRow}. */
export interface TimelineRowProps {
  readonly bar: TimelineBar;
  /** Where today is, from 0 to 1. */
  readonly today: number;
}

/** One action: its name, its state and how it has gone in words, and its bar. */
export const TimelineRow: React.FunctionComponent<TimelineRowProps> = ({ bar, today }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { row, originalEnd, marks } = bar;
  const { start, end } = row.action;
  const days = end === undefined ? texts['action.endless'](start) : texts['action.days'](start, end);
  const waits = row.status.dues.map(({ kind, deadline }) =>
    texts['plan.due'](nameOf('dueKind', kind, language), deadline)
  );
  const moved = originalEnd === undefined ? [] : [texts['action.firstEnd'](originalEnd.day)];
  const textOf = ({ kind, day, standing }: TimelineMark): string =>
    texts['timeline.occasion'](nameOf('dueKind', kind, language), day, texts[`occasion.${standing}`]);
  const past = marks.filter(({ standing }) => standing !== 'upcoming').map(textOf);
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <ActionLink row={row} /> <StateLabel state={row.status.state} />{' '}
        <LightLabel light={row.status.light} />
        <div className={styles.days}>
          <TextWithDays text={[days, ...moved, ...waits].join(' · ')} />
        </div>
        {past.length > 0 && (
          <ul aria-label={texts['timeline.past']} className={styles.told}>
            {past.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        )}
      </div>
      <TimelineTrack {...{ bar, today, textOf }} />
    </li>
  );
};

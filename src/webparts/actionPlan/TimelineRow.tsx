import { Icon } from '@fluentui/react';
import * as React from 'react';
import { type TimelineBar } from '../../core/overview/planTimeline';
import { nameOf } from '../../messages/describe';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { ActionLink } from './ActionLink';
import styles from './ActionTimeline.module.scss';
import { LightLabel } from '../shared/ui/LightLabel';
import { StateLabel } from './StateLabel';

/** Props of {@link TimelineRow}. */
export interface TimelineRowProps {
  readonly bar: TimelineBar;
  /** Where today is, from 0 to 1. */
  readonly today: number;
}

const percent = (share: number): string => `${share * 100}%`;
const icons = { report: 'Calendar', end: 'Flag', effect: 'SearchAndApps' } as const;

/** One action: its name and state in words, and its bar with what it waits for. */
export const TimelineRow: React.FunctionComponent<TimelineRowProps> = ({ bar, today }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { row, from, to, originalEnd, marks } = bar;
  const { start, end } = row.action;
  const days = end === undefined ? texts['action.endless'](start) : texts['action.days'](start, end);
  const waits = marks.map(({ kind, day }) => texts['plan.due'](nameOf('dueKind', kind, language), day));
  const moved = originalEnd === undefined ? [] : [texts['action.firstEnd'](originalEnd.day)];
  return (
    <li className={styles.row}>
      <div className={styles.words}>
        <ActionLink row={row} /> <StateLabel state={row.status.state} />{' '}
        <LightLabel light={row.status.light} />
        <div className={styles.days}>
          <TextWithDays text={[days, ...moved, ...waits].join(' · ')} />
        </div>
      </div>
      <div aria-hidden="true" className={styles.track}>
        <span className={styles.bar} style={{ left: percent(from), width: percent(to - from) }} />
        <span className={styles.today} style={{ left: percent(today) }} />
        {originalEnd !== undefined && (
          <span className={styles.original} style={{ left: percent(originalEnd.at) }} />
        )}
        {marks.map(({ kind, day, at }) => (
          <span key={`${kind} ${day}`} className={styles.mark} style={{ left: percent(at) }}>
            <Icon iconName={icons[kind]} />
          </span>
        ))}
      </div>
    </li>
  );
};

import * as React from 'react';
import { type TimelineUnit } from '../../core/overview/planTimeline';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { ButtonChoice } from './ButtonChoice';
import { markLooks } from './looks';
import styles from './ActionTimeline.module.scss';
import { useTexts } from './texts';

/** Props of {@link TimelineBar}. */
export interface TimelineBarProps {
  readonly unit: TimelineUnit;
  readonly onChange: (unit: TimelineUnit) => void;
}

const units = ['quarter', 'month'] as const;
const standings = ['answered', 'answeredLate', 'missed', 'upcoming'] as const;

/** The choice of quarters or months, and what the signs on the axis mean. */
export const TimelineBar: React.FunctionComponent<TimelineBarProps> = ({ unit, onChange }) => {
  const texts = useTexts();
  return (
    <div className={styles.above}>
      <ButtonChoice
        label={texts['timeline.zoom']}
        options={units.map((key) => ({ key, text: texts[`timeline.${key}s`] }))}
        value={unit}
        onChange={onChange}
      />
      <ul role="list" aria-label={texts['timeline.signs']} className={styles.signs}>
        {standings.map((standing) => (
          <li key={standing}>
            <StatusLabel {...markLooks[standing]} text={texts[`occasion.${standing}`]} />
          </li>
        ))}
      </ul>
    </div>
  );
};

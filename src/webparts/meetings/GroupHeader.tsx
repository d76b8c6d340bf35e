import * as React from 'react';
import { type OpenedMeetings } from '../../application/meeting/openMeetings';
import { yearOf } from '../../core/calendar/calendarDay';
import { type Group } from '../../core/organisation/group';
import { LaterChoice } from '../shared/ui/LaterChoice';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link GroupHeader}. */
export interface GroupHeaderProps {
  readonly opened: OpenedMeetings;
  readonly group: Group;
  readonly onChoose: (groupKey: string) => void;
  readonly onYear: (year: number) => void;
}

/** Years before and after this one that can be chosen. */
const yearSpan = [-2, -1, 0, 1] as const;

/** Whose meetings, and of which year. */
export const GroupHeader: React.FunctionComponent<GroupHeaderProps> = ({
  opened,
  group,
  onChoose,
  onYear
}) => {
  const texts = useTexts();
  const now = yearOf(opened.today);
  const years = yearSpan.map((distance) => `${now + distance}`);
  return (
    <header className={styles.header}>
      <h2 className={styles.heading}>{texts['meetings.heading']}</h2>
      <div className={styles.choices}>
        <LaterChoice
          label={texts['meetings.group']}
          options={opened.groups.map(({ key, name }) => ({ key, text: name }))}
          value={group.key}
          onChange={onChoose}
        />
        <LaterChoice
          label={texts['meetings.year']}
          options={years.map((key) => ({ key, text: key }))}
          value={`${opened.year.year}`}
          onChange={(year) => onYear(Number(year))}
        />
      </div>
    </header>
  );
};

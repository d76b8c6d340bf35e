import * as React from 'react';
import { type OccasionEntry } from '../../core/overview/occasionHistory';
import { nameOf } from '../../messages/describe';
import { DetailSection } from '../shared/ui/DetailSection';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { useMore } from '../shared/ui/useMore';
import { LightLabel } from '../shared/ui/LightLabel';
import { occasionLooks } from './looks';
import styles from './OccasionList.module.scss';
import { useTexts } from './texts';

/** Props of {@link OccasionList}. */
export interface OccasionListProps {
  /** Oldest first. */
  readonly occasions: readonly OccasionEntry[];
}

/** Every occasion on which the action is to be followed up, and what came of it; the latest first. */
export const OccasionList: React.FunctionComponent<OccasionListProps> = ({ occasions }) => {
  const texts = useTexts();
  const language = useLanguage();
  const latestFirst = React.useMemo(() => [...occasions].reverse(), [occasions]);
  const [shown, more] = useMore(latestFirst, 8);
  return (
    <DetailSection heading={texts['action.occasions']}>
      {occasions.length === 0 && <p className={styles.none}>{texts['action.noOccasions']}</p>}
      <ul role="list" aria-label={texts['action.occasions']} className={styles.occasions}>
        {shown.map(({ occasion, standing, report }) => (
          <li key={`${occasion.day} ${occasion.kind}`}>
            <strong className={styles.day}>
              <TextWithDays text={occasion.deadline} />
            </strong>
            <span className={styles.kind}>{nameOf('dueKind', occasion.kind, language)}</span>
            <span className={styles.outcome}>
              <StatusLabel {...occasionLooks[standing]} text={texts[`occasion.${standing}`]} />
              {report !== undefined && <LightLabel light={report.light} />}
            </span>
          </li>
        ))}
      </ul>
      {more}
    </DetailSection>
  );
};

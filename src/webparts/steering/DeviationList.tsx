import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { DeviationCard } from './DeviationCard';
import styles from './DeviationList.module.scss';
import { type Deviation } from './deviations';
import { useTexts } from './texts';

/** Props of {@link DeviationList}. */
export interface DeviationListProps {
  /** Id of the heading that names the list. */
  readonly labelledBy: string;
  readonly deviations: readonly Deviation[];
}

/** How many red actions are shown before the reader asks for all. */
const shownAtFirst = 20;

/** The red actions with what is proposed; the rest of many when the reader asks for them. */
export const DeviationList: React.FunctionComponent<DeviationListProps> = ({ labelledBy, deviations }) => {
  const texts = useTexts();
  const [isWhole, setIsWhole] = React.useState(false);
  const shown = isWhole ? deviations : deviations.slice(0, shownAtFirst);
  return (
    <>
      <ul role="list" aria-labelledby={labelledBy} className={styles.deviations}>
        {shown.map((deviation) => (
          <li key={`${deviation.row.site} ${deviation.row.action.key}`} className={styles.deviation}>
            <DeviationCard deviation={deviation} />
          </li>
        ))}
      </ul>
      {shown.length < deviations.length && (
        <DefaultButton className={styles.more} onClick={() => setIsWhole(true)}>
          {texts['steering.showAll'](deviations.length)}
        </DefaultButton>
      )}
    </>
  );
};

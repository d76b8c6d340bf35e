import * as React from 'react';
import { type OpenRound } from '../../application/statusRound/countAnswers';
import { DetailSection } from '../shared/ui/DetailSection';
import styles from './Meetings.module.scss';
import { RoundCard } from './RoundCard';
import { useTexts } from './texts';

/** Props of {@link RoundList}. */
export interface RoundListProps {
  readonly rounds: readonly OpenRound[];
}

/** The open rounds of a group. */
export const RoundList: React.FunctionComponent<RoundListProps> = ({ rounds }) => {
  const texts = useTexts();
  return (
    <DetailSection heading={texts['meetings.rounds']}>
      {rounds.length === 0 && <p className={styles.note}>{texts['meetings.noRounds']}</p>}
      <ul className={styles.list}>
        {rounds.map((round) => (
          <RoundCard key={round.key} round={round} />
        ))}
      </ul>
    </DetailSection>
  );
};

import * as React from 'react';
import { type NamedSilence } from '../../application/statusRound/loadRounds';
import { DetailSection } from '../shared/ui/DetailSection';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link SilenceList}. */
export interface SilenceListProps {
  readonly heading: string;
  readonly silence: readonly NamedSilence[];
}

/** How much of what somebody was asked went unanswered, in the rounds of the group; nothing while all have answered. */
export const SilenceList: React.FunctionComponent<SilenceListProps> = ({ heading, silence }) => {
  const texts = useTexts();
  const shown = silence.filter(({ silent }) => silent > 0);
  if (shown.length === 0) return null;
  return (
    <DetailSection heading={heading}>
      <ul className={styles.list}>
        {shown.map(({ key, name, silent, asked }) => (
          <li key={key}>
            {name}: {texts['round.silenceOf'](silent, asked)}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
};

import * as React from 'react';
import { type OpenRound } from '../../application/statusRound/countAnswers';
import { type RoundCounts } from '../../core/statusRound/roundView';
import { nameOf } from '../../messages/describe';
import { formatDeadline } from '../../messages/format';
import { ThingLink } from '../shared/links/ThingLink';
import { useLanguage } from '../shared/ui/texts';
import styles from './Meetings.module.scss';
import { type RoomTexts, useTexts } from './texts';

/** Props of {@link RoundCard}. */
export interface RoundCardProps {
  readonly round: OpenRound;
}

function answeredText({ answered, asked, dropped }: RoundCounts, texts: RoomTexts): string {
  const stillAsked = asked - dropped;
  return stillAsked === 0 ? texts['round.nothingLeft'] : texts['round.answered'](answered, stillAsked);
}

/** An open round: what for, until when, and how many have answered. */
export const RoundCard: React.FunctionComponent<RoundCardProps> = ({ round }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { counts } = round;
  const title =
    round.meeting === undefined
      ? nameOf('roundScope', round.scope, language)
      : texts['round.before'](round.meeting.title);
  return (
    <li className={styles.card}>
      <ThingLink underline={true} target={{ kind: 'round', roundKey: round.key }}>
        {title}
      </ThingLink>
      <p aria-busy={counts === undefined}>
        {counts === undefined ? texts['round.counting'] : answeredText(counts, texts)}
      </p>
      <p className={styles.quiet}>
        {texts['round.answerByDay'](formatDeadline(round.answerBy, language))}{' '}
        {round.state !== 'open' && nameOf('roundState', round.state, language)}
      </p>
    </li>
  );
};

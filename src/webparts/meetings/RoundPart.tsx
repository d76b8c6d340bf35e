import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { groupScope } from '../../application/meeting/askScopes';
import { type Meeting } from '../../core/meeting/meeting';
import { roundOpeningDay } from '../../core/statusRound/roundTerms';
import { formatDeadline } from '../../messages/format';
import { timeText } from '../../messages/minutes/minutesDocument';
import { later } from '../shared/ui/later';
import { useLanguage } from '../shared/ui/texts';
import { type MeetingPartProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { RoundAnswers } from './RoundAnswers';
import { useTexts } from './texts';

const RequestForm = later('round request', () =>
  import(/* webpackChunkName: 'meeting-forms' */ './RequestForm').then((part) => part.RequestForm)
);

/** That no round is open, and whether one will open by itself. */
const OpensWhen: React.FunctionComponent<Pick<MeetingPartProps, 'opened'>> = ({ opened }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { meeting, firstOfDay, today } = opened;
  const day = roundOpeningDay(meeting.value, {});
  const isComing = isStillToCome(meeting.value);
  return (
    <p className={styles.note}>
      {texts['round.none']}{' '}
      {isComing &&
        firstOfDay !== undefined &&
        texts['round.sameDay'](firstOfDay.title, timeText(firstOfDay.startTime, language))}
      {isComing &&
        firstOfDay === undefined &&
        day > today &&
        texts['round.opensOn'](formatDeadline(day, language))}
    </p>
  );
};

function isStillToCome({ state }: Meeting): boolean {
  return state === 'planned' || state === 'called';
}

/** The round before a meeting: who has answered, or when it opens, and the way to open it at once. */
export const RoundPart: React.FunctionComponent<MeetingPartProps> = (props) => {
  const { services, opened, onChanged } = props;
  const texts = useTexts();
  const [isAsking, setIsAsking] = React.useState(false);
  const { round, meeting, group, actor } = opened;
  if (round !== undefined) return <RoundAnswers round={round} />;
  const isComing = isStillToCome(meeting.value);
  const close = (isDone: boolean): void => {
    setIsAsking(false);
    if (isDone) onChanged();
  };
  return (
    <div className={styles.body}>
      <OpensWhen opened={opened} />
      {isAsking && (
        <RequestForm
          {...{ services, group }}
          scopes={[groupScope(group)]}
          meetingKey={meeting.value.key}
          onDone={() => close(true)}
          onCancel={() => close(false)}
        />
      )}
      {!isAsking && isComing && actor.tasks.includes('requestStatus') && (
        <div>
          <DefaultButton text={texts['round.open']} onClick={() => setIsAsking(true)} />
        </div>
      )}
    </div>
  );
};

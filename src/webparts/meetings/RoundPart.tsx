import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { roundOpeningDay } from '../../core/statusRound/roundTerms';
import { formatDeadline } from '../../messages/format';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { type MeetingPartProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { RequestForm } from './RequestForm';
import { RoundAnswers } from './RoundAnswers';

/** The round before a meeting: who has answered, or when it opens, and the way to open it at once. */
export const RoundPart: React.FunctionComponent<MeetingPartProps> = (props) => {
  const { services, opened, onChanged } = props;
  const texts = useTexts();
  const language = useLanguage();
  const [isAsking, setIsAsking] = React.useState(false);
  const { round, meeting, group, actor } = opened;
  if (round !== undefined) return <RoundAnswers round={round} />;
  const { state } = meeting.value;
  const isComing = state === 'planned' || state === 'called';
  const day = roundOpeningDay(meeting.value, {});
  const close = (isDone: boolean): void => {
    setIsAsking(false);
    if (isDone) onChanged();
  };
  return (
    <div className={styles.body}>
      <p className={styles.note}>
        {texts['round.none']}{' '}
        {isComing && day > opened.today && texts['round.opensOn'](formatDeadline(day, language))}
      </p>
      {isAsking && (
        <RequestForm
          {...{ services, group }}
          opened={{ scopes: [{ scope: 'group', key: group.key, name: group.name }] }}
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

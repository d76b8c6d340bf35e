import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedRound } from '../../application/statusRound/loadRounds';
import { useSubmitted } from '../shared/data/useSubmitted';
import { Notice } from '../shared/ui/Notice';
import { type MeetingServices } from './meetingServices';
import styles from './Meetings.module.scss';
import { RefusalLine } from './RefusalLine';
import { RoundAnswers } from './RoundAnswers';
import { RoundHeader } from './RoundHeader';
import { SilenceList } from './SilenceList';
import { useTexts } from './texts';

/** Props of {@link RoundPage}. */
export interface RoundPageProps {
  readonly services: MeetingServices;
  readonly opened: OpenedRound;
  readonly onChanged: () => void;
}

/** A round of its own: what for, who has answered, and for whom a deputy is proposed. */
export const RoundPage: React.FunctionComponent<RoundPageProps> = ({ services, opened, onChanged }) => {
  const texts = useTexts();
  const { view, deputies, actor, register } = opened;
  const { submitted, submit } = useSubmitted(
    () => services.closeRound(view.key),
    (answer) => answer.ok && onChanged()
  );
  const nameOfPerson = (key: string): string => register.find((one) => one.key === key)?.name ?? key;
  return (
    <div className={styles.body}>
      <RoundHeader view={view} />
      {deputies.map(({ personKey }) => (
        <Notice key={personKey} kind="warning">
          {texts['round.proposeDeputy'](nameOfPerson(personKey))}
        </Notice>
      ))}
      <RoundAnswers round={view} />
      <SilenceList heading={texts['round.silence']} silence={opened.silence.byOrganisation} />
      <SilenceList heading={texts['round.silenceByPerson']} silence={opened.silence.byPerson} />
      <RefusalLine submitted={submitted} collection="statusRounds" />
      {view.state !== 'closed' && actor.tasks.includes('requestStatus') && (
        <div>
          <DefaultButton
            text={texts['round.close']}
            disabled={submitted.state === 'running'}
            onClick={submit}
          />
        </div>
      )}
    </div>
  );
};

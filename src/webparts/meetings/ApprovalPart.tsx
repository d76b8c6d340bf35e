import { PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { useSubmitted } from '../shared/data/useSubmitted';
import { DetailSection } from '../shared/ui/DetailSection';
import { Notice } from '../shared/ui/Notice';
import { StatusLabel, type StatusLook } from '../shared/ui/StatusLabel';
import { useTexts } from '../shared/ui/texts';
import { type MeetingPartProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { RefusalLine } from './RefusalLine';

const looks: Readonly<Record<'approved' | 'outdated' | 'waiting', StatusLook>> = {
  approved: { tone: 'good', iconName: 'CheckMark' },
  outdated: { tone: 'attention', iconName: 'Refresh' },
  waiting: { tone: 'underWay', iconName: 'HourGlass' }
};

/** Justering: who has approved, who is waited for, and the button of one who is named. */
export const ApprovalPart: React.FunctionComponent<MeetingPartProps> = (props) => {
  const { services, opened, onChanged } = props;
  const texts = useTexts();
  const { approval, approvers, actor, meeting } = opened;
  const { submitted, submit } = useSubmitted(
    () => services.approveMinutes(meeting.value.key),
    (answer) => answer.ok && onChanged()
  );
  const { state } = meeting.value;
  if (state === 'approved') return <Notice kind="error">{texts['minutes.notLocked']}</Notice>;
  if (state !== 'held') return <p className={styles.note}>{texts['minutes.notHeld']}</p>;
  const stateOf = (key: string): keyof typeof looks => {
    if (approval.approved.includes(key)) return 'approved';
    return approval.outdated.includes(key) ? 'outdated' : 'waiting';
  };
  const ownKey = actor.person?.key ?? '';
  const isAsked = approval.waiting.includes(ownKey);
  const isNotNamed = actor.tasks.includes('approveMinutes') && !approvers.some(({ key }) => key === ownKey);
  return (
    <DetailSection heading={texts['minutes.approval']}>
      <ul className={styles.list}>
        {approvers.map(({ key, name }) => (
          <li key={key}>
            {name}: <StatusLabel {...looks[stateOf(key)]} text={texts[`minutes.${stateOf(key)}`]} />
          </li>
        ))}
      </ul>
      {isNotNamed && <p className={styles.note}>{texts['minutes.notNamed']}</p>}
      <RefusalLine submitted={submitted} collection="agendaItems" />
      {isAsked && (
        <PrimaryButton
          style={{ marginTop: 8 }}
          text={texts['minutes.approve']}
          disabled={submitted.state === 'running'}
          onClick={submit}
        />
      )}
    </DetailSection>
  );
};

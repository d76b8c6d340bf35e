import { PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { DetailSection } from '../shared/ui/DetailSection';
import { later } from '../shared/ui/later';
import { Notice } from '../shared/ui/Notice';
import { StatusLabel, type StatusLook } from '../shared/ui/StatusLabel';
import { type OpenFormState } from '../shared/ui/useOpenForm';
import { WhenFresh } from '../shared/ui/WhenFresh';
import { type MeetingPartProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

const ApproveForm = later('approval', () =>
  import(/* webpackChunkName: 'meeting-page-forms' */ './ApproveForm').then((part) => part.ApproveForm)
);

/** Props of {@link ApprovalPart}. */
export interface ApprovalPartProps extends MeetingPartProps {
  /** Whether the reader is asked, which outlives this part: approved minutes take it away. */
  readonly asking: Pick<OpenFormState<'approve'>, 'form' | 'open' | 'finish' | 'cancel'>;
}

const looks: Readonly<Record<'approved' | 'outdated' | 'waiting', StatusLook>> = {
  approved: { tone: 'good', iconName: 'CheckMark' },
  outdated: { tone: 'attention', iconName: 'Refresh' },
  waiting: { tone: 'underWay', iconName: 'HourGlass' }
};

/** Everybody who is named, and whether they have approved. */
const Approvers: React.FunctionComponent<Pick<OpenedMeeting, 'approvers' | 'approval'>> = (props) => {
  const { approvers, approval } = props;
  const texts = useTexts();
  const stateOf = (key: string): keyof typeof looks => {
    if (approval.approved.includes(key)) return 'approved';
    return approval.outdated.includes(key) ? 'outdated' : 'waiting';
  };
  return (
    <ul className={styles.list}>
      {approvers.map(({ key, name }) => (
        <li key={key}>
          {name}: <StatusLabel {...looks[stateOf(key)]} text={texts[`minutes.${stateOf(key)}`]} />
        </li>
      ))}
    </ul>
  );
};

/** Justering: who has approved, who is waited for, and the way for one who is named to approve. */
export const ApprovalPart: React.FunctionComponent<ApprovalPartProps> = (props) => {
  const { services, opened, onChanged, asking } = props;
  const texts = useTexts();
  const { approval, approvers, actor, meeting } = opened;
  const { state } = meeting.value;
  if (state === 'approved') return <Notice kind="error">{texts['minutes.notLocked']}</Notice>;
  if (state !== 'held') return <p className={styles.note}>{texts['minutes.notHeld']}</p>;
  const ownKey = actor.person?.key ?? '';
  const isNotNamed = actor.tasks.includes('approveMinutes') && !approvers.some(({ key }) => key === ownKey);
  return (
    <DetailSection heading={texts['minutes.approval']}>
      <Approvers {...{ approvers, approval }} />
      {isNotNamed && <p className={styles.note}>{texts['minutes.notNamed']}</p>}
      <div className={styles.question}>
        {asking.form === undefined && approval.waiting.includes(ownKey) && (
          <PrimaryButton text={texts['approve.open']} onClick={() => asking.open('approve')} />
        )}
        {asking.form !== undefined && (
          <WhenFresh>
            <ApproveForm
              {...{ services, opened }}
              onReload={onChanged}
              onDone={asking.finish}
              onCancel={asking.cancel}
            />
          </WhenFresh>
        )}
      </div>
    </DetailSection>
  );
};

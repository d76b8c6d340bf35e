import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { later } from '../shared/ui/later';
import taskStyles from '../shared/ui/TaskSection.module.scss';
import { useOpenForm } from '../shared/ui/useOpenForm';
import { WhenFresh } from '../shared/ui/WhenFresh';
import { CalendarButton } from './CalendarButton';
import { type MeetingFormName } from './MeetingForm';
import { type MeetingPageProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { type RoomTexts, useTexts } from './texts';

const MeetingForm = later('meeting form', () =>
  import(/* webpackChunkName: 'meeting-page-forms' */ './MeetingForm').then((part) => part.MeetingForm)
);

/** The forms that the reader may open, the next step first. */
function offered({ meeting, actor, today }: OpenedMeeting): readonly MeetingFormName[] {
  const { state, day } = meeting.value;
  if (!actor.tasks.includes('editAgenda')) return [];
  const isComing = state === 'planned' || state === 'called';
  const offers: Readonly<Record<MeetingFormName, boolean>> = {
    callMeeting: state === 'planned',
    holdMeeting: isComing && day <= today,
    editMeeting: isComing || state === 'held',
    moveMeeting: isComing,
    cancelMeeting: isComing
  };
  return (Object.keys(offers) as MeetingFormName[]).filter((form) => offers[form]);
}

const TaskButtons: React.FunctionComponent<
  Omit<MeetingPageProps, 'onChanged'> & { readonly onOpen: (form: MeetingFormName) => void }
> = ({ services, opened, onOpen, onWalk }) => {
  const texts: RoomTexts = useTexts();
  const meeting = opened.meeting.value;
  const [first] = opened.agenda.points;
  return (
    <div className={styles.buttons}>
      {first !== undefined && meeting.state !== 'cancelled' && (
        <DefaultButton
          iconProps={{ iconName: 'Play' }}
          text={texts['walk.open']}
          onClick={() => onWalk(first.pointKey)}
        />
      )}
      {offered(opened).map((name, index) => {
        const Button = index === 0 ? PrimaryButton : DefaultButton;
        return <Button key={name} text={texts[`${name}.open`]} onClick={() => onOpen(name)} />;
      })}
      <CalendarButton
        services={services}
        text={texts['meeting.download']}
        fileName={`${opened.group.name} ${meeting.day}`}
        group={opened.group.name}
        meetings={[meeting]}
      />
    </div>
  );
};

/** What the reader may do with the meeting itself, and the form that is open. */
export const MeetingTasks: React.FunctionComponent<MeetingPageProps> = (props) => {
  const { services, opened, onChanged, onWalk } = props;
  const texts = useTexts();
  const { form, saved, after, open, finish, cancel } = useOpenForm<MeetingFormName>(onChanged);
  return (
    <div>
      <div ref={after} tabIndex={-1} role="status" className={taskStyles.saved}>
        {saved !== undefined && texts['meeting.saved']}
      </div>
      {form === undefined ? (
        <TaskButtons {...{ services, opened, onWalk }} onOpen={open} />
      ) : (
        <WhenFresh>
          <MeetingForm name={form} {...{ services, opened }} onDone={finish} onCancel={cancel} />
        </WhenFresh>
      )}
    </div>
  );
};

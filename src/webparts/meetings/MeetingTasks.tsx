import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { type WebPartTexts } from '../../messages/webparts.sv';
import { useTexts } from '../shared/ui/texts';
import { CalendarButton } from './CalendarButton';
import { CallMeetingForm } from './CallMeetingForm';
import { CancelMeetingForm } from './CancelMeetingForm';
import { EditMeetingForm } from './EditMeetingForm';
import { HoldMeetingForm } from './HoldMeetingForm';
import { type MeetingPageProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { MoveMeetingForm } from './MoveMeetingForm';

const forms = {
  callMeeting: CallMeetingForm,
  holdMeeting: HoldMeetingForm,
  editMeeting: EditMeetingForm,
  moveMeeting: MoveMeetingForm,
  cancelMeeting: CancelMeetingForm
} as const;

type OpenForm = keyof typeof forms;

/** The forms that the reader may open, the next step first. */
function offered({ meeting, actor, today }: OpenedMeeting): readonly OpenForm[] {
  const { state, day } = meeting.value;
  if (!actor.tasks.includes('editAgenda')) return [];
  const isComing = state === 'planned' || state === 'called';
  const offers: Readonly<Record<OpenForm, boolean>> = {
    callMeeting: state === 'planned',
    holdMeeting: isComing && day <= today,
    editMeeting: isComing || state === 'held',
    moveMeeting: isComing,
    cancelMeeting: isComing
  };
  return (Object.keys(offers) as OpenForm[]).filter((form) => offers[form]);
}

const TaskButtons: React.FunctionComponent<
  Omit<MeetingPageProps, 'onChanged'> & { readonly onOpen: (form: OpenForm) => void }
> = ({ services, opened, onOpen, onWalk }) => {
  const texts: WebPartTexts = useTexts();
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
  const [form, setForm] = React.useState<OpenForm>();
  const [isSaved, setIsSaved] = React.useState(false);
  const after = React.useRef<HTMLDivElement>(null);
  const close = (isDone: boolean): void => {
    setForm(undefined);
    setIsSaved(isDone);
    after.current?.focus();
    if (isDone) onChanged();
  };
  const Form = form && forms[form];
  return (
    <div>
      <div ref={after} tabIndex={-1} role="status" className={styles.saved}>
        {isSaved && texts['meeting.saved']}
      </div>
      {Form === undefined ? (
        <TaskButtons {...{ services, opened, onWalk }} onOpen={setForm} />
      ) : (
        <Form {...{ services, opened }} onDone={() => close(true)} onCancel={() => close(false)} />
      )}
    </div>
  );
};

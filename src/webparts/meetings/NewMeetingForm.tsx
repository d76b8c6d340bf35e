import * as React from 'react';
import { type OpenedMeetings } from '../../application/meeting/openMeetings';
import { type UseCaseRefusal } from '../../application/refusal';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Group } from '../../core/organisation/group';
import { type Result } from '../../core/result';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { MeetingFields } from './MeetingFields';
import { fieldsOf, inputOf, type MeetingInput } from './meetingInput';
import { type MeetingServices } from './meetingServices';
import { useTexts } from './texts';

/** Props of {@link NewMeetingForm}. */
export interface NewMeetingFormProps {
  readonly services: MeetingServices;
  readonly opened: OpenedMeetings;
  readonly group: Group;
  /** A day that was proposed. */
  readonly day?: CalendarDay | undefined;
  readonly onDone: () => void;
  readonly onCancel: () => void;
}

/** Nytt möte. */
export const NewMeetingForm: React.FunctionComponent<NewMeetingFormProps> = (props) => {
  const { services, opened, group, day, onDone, onCancel } = props;
  const texts = useTexts();
  const last = opened.meetings.at(-1)?.value;
  const empty = (): MeetingInput =>
    inputOf({
      title: group.name,
      ...(day !== undefined && { day }),
      ...(last !== undefined && { startTime: last.startTime, lengthMinutes: last.lengthMinutes }),
      ...(last?.place !== undefined && { place: last.place })
    });
  const draft = useDraft({ form: `meeting new ${group.key}`, empty, newKey: services.newKey });
  const { input, formInstance: key, change } = draft;
  const write = async (): Promise<Result<unknown, UseCaseRefusal>> => {
    const fields = fieldsOf(input);
    return fields.ok
      ? services.addMeeting({ key, groupKey: group.key, state: 'planned', ...fields.value })
      : fields;
  };
  return (
    <TaskForm
      heading={texts['newMeeting.heading']}
      sendText={texts['newMeeting.send']}
      collection="meetings"
      {...{ draft, write, onDone, onCancel }}
    >
      {(errors) => (
        <MeetingFields {...{ input, errors }} members={opened.members} hasDay={true} onChange={change} />
      )}
    </TaskForm>
  );
};

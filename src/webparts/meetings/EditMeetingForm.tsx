import * as React from 'react';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Result } from '../../core/result';
import { useTexts } from '../shared/ui/texts';
import { MeetingFields } from './MeetingFields';
import { fieldsOf, inputOf } from './meetingInput';
import { type MeetingFormProps } from './meetingPart';
import { TaskForm } from './TaskForm';

/** Ändra mötet: everything but its day, which is moved with a reason. */
export const EditMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  const { meeting, members } = opened;
  const [input, setInput] = React.useState(() => inputOf(meeting.value));
  const write = async (): Promise<Result<unknown, UseCaseRefusal>> => {
    const fields = fieldsOf(input);
    if (!fields.ok) return fields;
    const { title, day, startTime, answerBy, place, joinUrl, approverKeys, lengthMinutes, ...rest } =
      meeting.value;
    return services.editMeeting({ stored: meeting, value: { ...rest, ...fields.value } });
  };
  return (
    <TaskForm
      heading={texts['editMeeting.heading']}
      sendText={texts['editMeeting.send']}
      collection="meetings"
      {...{ write, onDone, onCancel }}
    >
      {(errors) => (
        <MeetingFields
          {...{ input, errors, members }}
          hasDay={false}
          onChange={(part) => setInput((now) => ({ ...now, ...part }))}
        />
      )}
    </TaskForm>
  );
};

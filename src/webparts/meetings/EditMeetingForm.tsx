import * as React from 'react';
import { type Stored } from '../../application/ports/listStore';
import { type Written } from '../../application/write';
import { type Meeting } from '../../core/meeting/meeting';
import { RowFormFrame } from '../shared/forms/RowFormFrame';
import { useRowForm } from '../shared/forms/useRowForm';
import { MeetingFields } from './MeetingFields';
import { fieldsOf, inputOf, type MeetingInput } from './meetingInput';
import { type MeetingFormProps } from './meetingPart';
import { type MeetingServices } from './meetingServices';
import { useTexts } from './texts';

/** What stands in the form: its day is moved by another one, and must not be moved back by this. */
type EditInput = Omit<MeetingInput, 'day' | 'startTime'>;

function editOf(meeting: Meeting): EditInput {
  const { day, startTime, ...input } = inputOf(meeting);
  return input;
}

/** The meeting as the form says it, on the day on which it stands. */
async function save(
  { editMeeting }: MeetingServices,
  stored: Stored<Meeting>,
  input: EditInput
): Promise<Written<Meeting>> {
  const fields = fieldsOf({ ...input, day: stored.value.day, startTime: stored.value.startTime });
  if (!fields.ok) return fields;
  const { title, day, startTime, answerBy, place, joinUrl, approverKeys, lengthMinutes, ...rest } =
    stored.value;
  return editMeeting({ stored, value: { ...rest, ...fields.value } });
}

/** Ändra mötet: everything but its day, which is moved with a reason. */
export const EditMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  const { members } = opened;
  // A page that is fetched anew meanwhile must not change what is saved against.
  const [meeting] = React.useState(opened.meeting);
  const form = useRowForm<'meetings', EditInput>({
    collection: 'meetings',
    name: `meeting ${meeting.value.key}`,
    stored: meeting,
    inputOf: (row) => editOf(row ?? meeting.value),
    newKey: services.newKey,
    write: (input, target) => save(services, target.stored ?? meeting, input),
    onDone
  });
  return (
    <RowFormFrame
      form={form}
      heading={texts['editMeeting.heading']}
      sendText={texts['editMeeting.send']}
      nameOfKey={(key) => members.find((one) => one.key === key)?.name ?? key}
      onCancel={onCancel}
    >
      <MeetingFields
        input={{ ...form.input, day: meeting.value.day, startTime: meeting.value.startTime }}
        errors={form.errors}
        {...{ members }}
        hasDay={false}
        onChange={({ day, startTime, ...part }) => form.change(part)}
      />
    </RowFormFrame>
  );
};

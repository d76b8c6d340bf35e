import * as React from 'react';
import { type Stored } from '../../application/ports/listStore';
import { type Written } from '../../application/write';
import { type Meeting } from '../../core/meeting/meeting';
import { RowFormFrame } from '../shared/forms/RowFormFrame';
import { readTypedDays } from '../shared/forms/typedDays';
import { useRowForm } from '../shared/forms/useRowForm';
import { MeetingDayFields } from './MeetingDayFields';
import { timeOf } from './meetingInput';
import { type MeetingFormProps } from './meetingPart';
import { type MeetingServices } from './meetingServices';
import { ReasonLine } from './ReasonLine';
import { useTexts } from './texts';

type MoveInput = Readonly<Record<'day' | 'startTime' | 'answerBy' | 'reason', string>>;

/** The meeting as somebody has moved it; the form itself begins without a reason and a last day. */
function moveOf({ day, startTime, answerBy, reason }: Meeting): MoveInput {
  return { day, startTime, answerBy: answerBy ?? '', reason: reason ?? '' };
}

async function move(
  { moveMeeting }: MeetingServices,
  stored: Stored<Meeting>,
  input: MoveInput
): Promise<Written<Meeting>> {
  const days = readTypedDays(input, { required: ['day'], optional: ['answerBy'] });
  if (!days.ok) return days;
  const { startTime, reason } = input;
  return moveMeeting(stored, { ...days.value, startTime: timeOf(startTime), reason });
}

/** Flytta mötet: its round and its last day for reports follow. */
export const MoveMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  // A page that is fetched anew meanwhile must not change what is saved against.
  const [meeting] = React.useState(opened.meeting);
  const form = useRowForm<'meetings', MoveInput>({
    collection: 'meetings',
    name: `meeting ${meeting.value.key} move`,
    stored: meeting,
    inputOf: (row = meeting.value) =>
      row === meeting.value ? { ...moveOf(row), answerBy: '', reason: '' } : moveOf(row),
    newKey: services.newKey,
    write: (input, target) => move(services, target.stored ?? meeting, input),
    onDone
  });
  const { input, errors, change } = form;
  return (
    <RowFormFrame
      form={form}
      heading={texts['moveMeeting.heading']}
      sendText={texts['moveMeeting.send']}
      onCancel={onCancel}
    >
      <MeetingDayFields {...{ input, errors }} hasDay={true} onChange={change} />
      <ReasonLine reason={input.reason} errorMessage={errors.reason} onChange={change} />
    </RowFormFrame>
  );
};

import * as React from 'react';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Result } from '../../core/result';
import { useDraft } from '../shared/data/useDraft';
import { readTypedDays } from '../shared/forms/typedDays';
import { TaskForm } from '../shared/ui/TaskForm';
import { useTexts } from '../shared/ui/texts';
import { type MeetingFormProps } from './meetingPart';
import { MeetingDayFields } from './MeetingDayFields';
import { timeOf } from './meetingInput';
import { TextLine } from '../shared/ui/TextLine';

type MoveInput = Readonly<Record<'day' | 'startTime' | 'answerBy' | 'reason', string>>;

/** Flytta mötet: its round and its last day for reports follow. */
export const MoveMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  const { key, day, startTime } = opened.meeting.value;
  const draft = useDraft<MoveInput>({
    form: `meeting ${key} move`,
    empty: () => ({ day, startTime, answerBy: '', reason: '' }),
    newKey: services.newKey
  });
  const { input, change } = draft;
  const write = async (): Promise<Result<unknown, UseCaseRefusal>> => {
    const days = readTypedDays(input, { required: ['day'], optional: ['answerBy'] });
    if (!days.ok) return days;
    const to = { ...days.value, startTime: timeOf(input.startTime), reason: input.reason };
    return services.moveMeeting(opened.meeting, to);
  };
  const words = { heading: texts['moveMeeting.heading'], sendText: texts['moveMeeting.send'] };
  return (
    <TaskForm {...words} collection="meetings" {...{ draft, write, onDone, onCancel }}>
      {(errors) => (
        <>
          <MeetingDayFields {...{ input, errors }} hasDay={true} onChange={change} />
          <TextLine
            name="reason"
            label={texts['moveMeeting.reason']}
            isRequired={true}
            value={input.reason}
            errorMessage={errors.reason}
            onChange={(reason) => change({ reason })}
          />
        </>
      )}
    </TaskForm>
  );
};

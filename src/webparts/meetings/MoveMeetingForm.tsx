import * as React from 'react';
import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { parseCalendarDay } from '../../core/calendar/calendarDay';
import { type Result } from '../../core/result';
import { type WebPartTexts } from '../../messages/webparts.sv';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { useTexts } from '../shared/ui/texts';
import { type MeetingFormProps } from './meetingPart';
import { TextLine, type TextLineProps } from './TextLine';

type MoveInput = Readonly<Record<'day' | 'startTime' | 'answerBy' | 'reason', string>>;

/** One line of the form. */
type MoveLine = Pick<TextLineProps, 'label' | 'type' | 'isRequired' | 'description'> & {
  readonly name: keyof MoveInput;
};

/** The lines of the form, in their order. */
function linesIn(texts: WebPartTexts): readonly MoveLine[] {
  return [
    { name: 'day', label: texts['meetingForm.day'], type: 'date', isRequired: true },
    { name: 'startTime', label: texts['meetingForm.time'], type: 'time', isRequired: true },
    {
      name: 'answerBy',
      label: texts['meetingForm.answerBy'],
      type: 'date',
      description: texts['meetingForm.answerByHint']
    },
    { name: 'reason', label: texts['moveMeeting.reason'], type: 'text', isRequired: true }
  ];
}

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
    const [to, answerBy] = [parseCalendarDay(input.day), parseCalendarDay(input.answerBy)];
    if (!to.ok) return refuseBroken([{ code: 'fieldMissing', field: 'day' }]);
    const last = answerBy.ok ? { answerBy: answerBy.value } : {};
    const { startTime: time, reason } = input;
    return services.moveMeeting(opened.meeting, { day: to.value, startTime: time, reason, ...last });
  };
  const words = { heading: texts['moveMeeting.heading'], sendText: texts['moveMeeting.send'] };
  return (
    <TaskForm {...words} collection="meetings" {...{ draft, write, onDone, onCancel }}>
      {(errors) =>
        linesIn(texts).map((line) => (
          <TextLine
            key={line.name}
            {...line}
            value={input[line.name]}
            errorMessage={errors[line.name]}
            onChange={(text) => change({ [line.name]: text })}
          />
        ))
      }
    </TaskForm>
  );
};

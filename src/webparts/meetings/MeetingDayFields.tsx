import * as React from 'react';
import { DayField } from '../shared/ui/DayField';
import { type FieldErrors } from '../shared/ui/TaskForm';
import { TimeField } from '../shared/ui/TimeField';
import { useTexts } from './texts';

/** The days of a meeting and when it begins, as typed. */
type MeetingDays = Readonly<Record<'day' | 'startTime' | 'answerBy', string>>;

/** Props of {@link MeetingDayFields}. */
export interface MeetingDayFieldsProps {
  readonly input: MeetingDays;
  readonly errors: FieldErrors;
  /** Left out where the day is moved by a form of its own. */
  readonly hasDay: boolean;
  /** What stands between when it begins and the last day for reports. */
  readonly children?: React.ReactNode;
  readonly onChange: (part: Partial<MeetingDays>) => void;
}

/** When a meeting is, and until when it is reported to. */
export const MeetingDayFields: React.FunctionComponent<MeetingDayFieldsProps> = (props) => {
  const { input, errors, hasDay, children, onChange } = props;
  const texts = useTexts();
  return (
    <>
      {hasDay && (
        <>
          <DayField
            name="day"
            label={texts['meetingForm.day']}
            isRequired={true}
            value={input.day}
            errorMessage={errors.day}
            onChange={(day) => onChange({ day })}
          />
          <TimeField
            name="startTime"
            label={texts['meetingForm.time']}
            isRequired={true}
            value={input.startTime}
            errorMessage={errors.startTime}
            onChange={(startTime) => onChange({ startTime })}
          />
        </>
      )}
      {children}
      <DayField
        name="answerBy"
        label={texts['meetingForm.answerBy']}
        description={texts['meetingForm.answerByHint']}
        value={input.answerBy}
        errorMessage={errors.answerBy}
        onChange={(answerBy) => onChange({ answerBy })}
      />
    </>
  );
};

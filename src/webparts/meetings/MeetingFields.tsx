import * as React from 'react';
import { type NamedKey } from '../../core/overview/namedKey';
import { type FieldErrors } from '../shared/ui/TaskForm';
import { MeetingDayFields } from './MeetingDayFields';
import { type MeetingInput } from './meetingInput';
import { PeopleChoice } from './PeopleChoice';
import { TextLine } from '../shared/ui/TextLine';
import { useTexts } from './texts';

/** Props of {@link MeetingFields}. */
export interface MeetingFieldsProps {
  readonly input: MeetingInput;
  readonly errors: FieldErrors;
  readonly members: readonly NamedKey[];
  /** Left out where the day is moved by a form of its own. */
  readonly hasDay: boolean;
  readonly onChange: (part: Partial<MeetingInput>) => void;
}

/** When, where and how long a meeting is, and who approves its minutes. */
export const MeetingFields: React.FunctionComponent<MeetingFieldsProps> = (props) => {
  const { input, errors, members, hasDay, onChange } = props;
  const texts = useTexts();
  const line = (
    name: Exclude<keyof MeetingInput, 'approverKeys'>,
    more: Partial<React.ComponentProps<typeof TextLine>> & { readonly label: string }
  ): JSX.Element => (
    <TextLine
      name={name}
      value={input[name]}
      errorMessage={errors[name]}
      onChange={(text) => onChange({ [name]: text })}
      {...more}
    />
  );
  return (
    <>
      {line('title', { label: texts['meetingForm.title'], isRequired: true })}
      <MeetingDayFields {...{ input, errors, hasDay, onChange }}>
        {line('lengthMinutes', { label: texts['meetingForm.length'], isRequired: true, type: 'number' })}
      </MeetingDayFields>
      {line('place', { label: texts['meetingForm.place'] })}
      {line('joinUrl', { label: texts['meetingForm.joinUrl'], type: 'url' })}
      <PeopleChoice
        legend={texts['meetingForm.approvers']}
        hint={texts['meetingForm.approversHint']}
        people={members}
        chosen={input.approverKeys}
        onChange={(approverKeys) => onChange({ approverKeys })}
      />
    </>
  );
};

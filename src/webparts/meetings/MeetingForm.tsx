import * as React from 'react';
import { CallMeetingForm } from './CallMeetingForm';
import { CancelMeetingForm } from './CancelMeetingForm';
import { EditMeetingForm } from './EditMeetingForm';
import { HoldMeetingForm } from './HoldMeetingForm';
import { type MeetingFormProps } from './meetingPart';
import { MoveMeetingForm } from './MoveMeetingForm';

const forms = {
  callMeeting: CallMeetingForm,
  holdMeeting: HoldMeetingForm,
  editMeeting: EditMeetingForm,
  moveMeeting: MoveMeetingForm,
  cancelMeeting: CancelMeetingForm
} as const;

/** What can be done with a meeting by a form of its own, the next step first. */
export type MeetingFormName = keyof typeof forms;

/** Props of {@link MeetingForm}. */
export interface NamedMeetingFormProps extends MeetingFormProps {
  readonly name: MeetingFormName;
}

/** One of the forms about a meeting itself. */
export const MeetingForm: React.FunctionComponent<NamedMeetingFormProps> = ({ name, ...props }) => {
  const Form = forms[name];
  return <Form {...props} />;
};

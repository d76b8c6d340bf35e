import * as React from 'react';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { type MeetingFormProps } from './meetingPart';
import { PeopleChoice } from './PeopleChoice';
import { useTexts } from './texts';

/** Mötet är genomfört: who was there. */
export const HoldMeetingForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  const { key: meetingKey } = opened.meeting.value;
  const draft = useDraft<{ readonly attendeeKeys: readonly string[] }>({
    form: `meeting ${meetingKey} hold`,
    empty: () => ({ attendeeKeys: opened.members.map(({ key }) => key) }),
    newKey: services.newKey
  });
  const { attendeeKeys } = draft.input;
  return (
    <TaskForm
      heading={texts['holdMeeting.heading']}
      sendText={texts['holdMeeting.send']}
      collection="meetings"
      write={() => services.holdMeeting({ meetingKey, attendeeKeys })}
      {...{ draft, onDone, onCancel }}
    >
      {() => (
        <PeopleChoice
          legend={texts['holdMeeting.attendees']}
          people={opened.members}
          chosen={attendeeKeys}
          onChange={(keys) => draft.change({ attendeeKeys: keys })}
        />
      )}
    </TaskForm>
  );
};

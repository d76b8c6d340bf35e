import * as React from 'react';
import { agendaSections } from '../../core/meeting/agendaItem';
import { useTexts } from '../shared/ui/texts';
import { AddPointFields } from './AddPointFields';
import { type MeetingFormProps } from './meetingPart';
import { type MeetingServices } from './meetingServices';
import { TaskForm } from './TaskForm';

/** Lägg till punkt. */
export const AddPointForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  // Made once: however often the form is sent, it is one point.
  const [instance] = React.useState(services.newKey);
  const [input, setInput] = React.useState({ title: '', section: 'decisions', proposedDecision: '' });
  const write = (): ReturnType<MeetingServices['addPoint']> =>
    services.addPoint(opened.meeting.value.key, {
      instance,
      section: agendaSections.find((one) => one === input.section) ?? 'decisions',
      title: input.title,
      ...(input.proposedDecision.trim() !== '' && { proposedDecision: input.proposedDecision })
    });
  return (
    <TaskForm
      heading={texts['addPoint.heading']}
      sendText={texts['addPoint.send']}
      collection="agendaItems"
      {...{ write, onDone, onCancel }}
    >
      {(errors) => (
        <AddPointFields
          {...{ input, errors }}
          onChange={(part) => setInput((now) => ({ ...now, ...part }))}
        />
      )}
    </TaskForm>
  );
};

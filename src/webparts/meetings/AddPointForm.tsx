import * as React from 'react';
import { agendaSections } from '../../core/meeting/agendaItem';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { AddPointFields } from './AddPointFields';
import { type MeetingFormProps } from './meetingPart';
import { type MeetingServices } from './meetingServices';
import { useTexts } from './texts';

/** Lägg till punkt. */
export const AddPointForm: React.FunctionComponent<MeetingFormProps> = (props) => {
  const { services, opened, onDone, onCancel } = props;
  const texts = useTexts();
  const draft = useDraft({
    form: `meeting ${opened.meeting.value.key} new point`,
    empty: () => ({ title: '', section: 'decisions', proposedDecision: '' }),
    newKey: services.newKey
  });
  const { input, formInstance: instance, change } = draft;
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
      {...{ draft, write, onDone, onCancel }}
    >
      {(errors) => <AddPointFields {...{ input, errors }} onChange={change} />}
    </TaskForm>
  );
};

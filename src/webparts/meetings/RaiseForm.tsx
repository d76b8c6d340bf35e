import * as React from 'react';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { type MeetingServices } from './meetingServices';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { RaiseFields } from './RaiseFields';
import { TaskForm } from './TaskForm';

/** Eskalera till styrgruppen, with the decision that is proposed. */
export const RaiseForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, point, onDone, onCancel } = props;
  const texts = useTexts();
  const name = pointName(point, useLanguage());
  // Made once: however often the form is sent, it is one matter.
  const [key] = React.useState(services.newKey);
  const [input, setInput] = React.useState({ text: '', proposedDecision: point.proposedDecision ?? '' });
  const write = (): ReturnType<MeetingServices['raise']> => {
    const { meetingKey: fromMeetingKey, groupKey: fromGroupKey, actionKey } = placeOfPoint(props);
    const about = actionKey === undefined ? {} : { actionKey };
    const title = name.slice(0, 255);
    return services.raise({ key, title, fromGroupKey, fromMeetingKey, ...about, ...input });
  };
  return (
    <TaskForm
      heading={texts['raise.heading'](name)}
      sendText={texts['raise.send']}
      collection="raisedMatters"
      {...{ write, onDone, onCancel }}
    >
      {(errors) => (
        <RaiseFields {...{ input, errors }} onChange={(part) => setInput((now) => ({ ...now, ...part }))} />
      )}
    </TaskForm>
  );
};

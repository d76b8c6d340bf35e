import * as React from 'react';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { type MeetingServices } from './meetingServices';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { RaiseFields } from './RaiseFields';
import { useTexts } from './texts';

/** Eskalera till styrgruppen, with the decision that is proposed. */
export const RaiseForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, point, onDone, onCancel } = props;
  const texts = useTexts();
  const name = pointName(point, useLanguage());
  const place = placeOfPoint(props);
  const draft = useDraft({
    form: `meeting ${place.meetingKey} raise ${place.pointKey}`,
    empty: () => ({ text: '', proposedDecision: point.proposedDecision ?? '' }),
    newKey: services.newKey
  });
  const { input, formInstance: key, change } = draft;
  const write = (): ReturnType<MeetingServices['raise']> => {
    const { meetingKey: fromMeetingKey, groupKey: fromGroupKey, actionKey } = place;
    const about = actionKey === undefined ? {} : { actionKey };
    const title = name.slice(0, 255);
    return services.raise({ key, title, fromGroupKey, fromMeetingKey, ...about, ...input });
  };
  return (
    <TaskForm
      heading={texts['raise.heading'](name)}
      sendText={texts['raise.send']}
      collection="raisedMatters"
      {...{ draft, write, onDone, onCancel }}
    >
      {(errors) => <RaiseFields {...{ input, errors }} onChange={change} />}
    </TaskForm>
  );
};

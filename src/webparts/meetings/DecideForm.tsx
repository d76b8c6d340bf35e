import * as React from 'react';
import { type OpenedMeeting } from '../../application/meeting/openMeeting';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { decisionKinds, type DecisionKind } from '../../core/meeting/meeting';
import { nameOf } from '../../messages/describe';
import { useDraft } from '../shared/data/useDraft';
import { Choice } from '../shared/ui/Choice';
import { FreeText } from '../shared/ui/FreeText';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { useTexts } from './texts';

/** A decision is of the meeting's day, also when it is written down afterwards. */
function dayOfDecision({ meeting, today }: OpenedMeeting): CalendarDay {
  const { day } = meeting.value;
  return day < today ? day : today;
}

/** Besluta: what the group decided about a point; it gets its number when it is saved. */
export const DecideForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, opened, point, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const place = placeOfPoint(props);
  const draft = useDraft<{ readonly kind: DecisionKind; readonly text: string }>({
    form: `meeting ${place.meetingKey} decide ${place.pointKey}`,
    empty: () => ({ kind: 'decided', text: point.proposedDecision ?? '' }),
    newKey: services.newKey
  });
  const { input, change } = draft;
  return (
    <TaskForm
      heading={texts['decide.heading'](pointName(point, language))}
      sendText={texts['decide.send']}
      collection="decisions"
      write={() => services.decide({ ...place, ...input, day: dayOfDecision(opened) })}
      {...{ draft, onDone, onCancel }}
    >
      {(errors) => (
        <>
          <Choice
            label={texts['decide.kind']}
            options={decisionKinds.map((key) => ({ key, text: nameOf('decisionKind', key, language) }))}
            value={input.kind}
            onChange={(key) => change({ kind: decisionKinds.find((one) => one === key) ?? 'decided' })}
          />
          <FreeText
            name="text"
            label={texts['decide.text']}
            isRequired={true}
            value={input.text}
            errorMessage={errors.text}
            onChange={(text) => change({ text })}
          />
        </>
      )}
    </TaskForm>
  );
};

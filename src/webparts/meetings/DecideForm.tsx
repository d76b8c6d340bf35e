import * as React from 'react';
import { decisionKinds, type DecisionKind } from '../../core/meeting/meeting';
import { nameOf } from '../../messages/describe';
import { Choice } from '../shared/ui/Choice';
import { FreeText } from '../shared/ui/FreeText';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { TaskForm } from './TaskForm';

/** Besluta: what the group decided about a point; it gets its number when it is saved. */
export const DecideForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, opened, point, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const [kind, setKind] = React.useState<DecisionKind>('decided');
  const [text, setText] = React.useState(point.proposedDecision ?? '');
  const { day } = opened.meeting.value;
  // A decision is of the meeting's day, also when it is written down afterwards.
  const decidedOn = day < opened.today ? day : opened.today;
  return (
    <TaskForm
      heading={texts['decide.heading'](pointName(point, language))}
      sendText={texts['decide.send']}
      collection="decisions"
      write={() => services.decide({ ...placeOfPoint(props), kind, text, day: decidedOn })}
      {...{ onDone, onCancel }}
    >
      {(errors) => (
        <>
          <Choice
            label={texts['decide.kind']}
            options={decisionKinds.map((key) => ({ key, text: nameOf('decisionKind', key, language) }))}
            value={kind}
            onChange={(key) => setKind(decisionKinds.find((one) => one === key) ?? 'decided')}
          />
          <FreeText
            name="text"
            label={texts['decide.text']}
            isRequired={true}
            value={text}
            errorMessage={errors.text}
            onChange={setText}
          />
        </>
      )}
    </TaskForm>
  );
};

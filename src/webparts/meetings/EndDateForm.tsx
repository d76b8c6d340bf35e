import * as React from 'react';
import { type Action, type DateChange } from '../../core/plan/action';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Decision } from '../../core/meeting/meeting';
import { type Result } from '../../core/result';
import { type FormWords } from '../../messages/describe';
import { useDraft } from '../shared/data/useDraft';
import { useForget } from '../shared/data/useForget';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { EndDateFields, type EndDateInput } from './EndDateFields';
import { openChangeOf } from './openChange';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { EndMovedNotice } from './EndMovedNotice';
import { type RoomTexts, useTexts } from './texts';
import { writeEndDate } from './writeEndDate';

function labelsOf(texts: RoomTexts): FormWords['labels'] {
  return { to: texts['endDate.to'], reason: texts['endDate.reason'], text: texts['endDate.text'] };
}

/** What was proposed speaks of the day that was proposed, so without a proposal there are no words yet. */
function emptyOf(change: DateChange | undefined, proposal = ''): EndDateInput {
  const isOpen = change !== undefined;
  return { outcome: isOpen ? 'decided' : 'moved', text: isOpen ? proposal : '', to: '', reason: '' };
}

/** Besluta om slutdatum: the decision gets its number, and the action its new end under it. */
export const EndDateForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, opened, point, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const place = placeOfPoint(props);
  const action = point.subject.kind === 'action' ? point.subject.row.action : undefined;
  // Whoever moves the end while the form is open must be seen, not overtaken.
  const [seen, setSeen] = React.useState<Action | undefined>(action);
  const change = openChangeOf(opened, point);
  const draft = useDraft<EndDateInput>({
    form: `meeting ${place.meetingKey} end ${place.pointKey}`,
    empty: () => emptyOf(change, point.proposedDecision),
    newKey: services.newKey
  });
  const { input, formInstance: key, change: type } = draft;
  const end = { change, action: seen, place, today: opened.today };
  const forget = useForget();
  const write = async (): Promise<Result<Decision, UseCaseRefusal>> => {
    const written = await writeEndDate(services, { ...end, key, input, texts, language });
    // Shows what the end has become, where somebody else has moved it.
    if (!written.ok) forget(['meeting']);
    return written;
  };
  const heading = texts['endDate.heading'](pointName(point, language));
  return (
    <TaskForm
      {...{ heading, draft, write, onDone, onCancel }}
      sendText={texts['endDate.send']}
      collection={{ collection: 'decisions', labels: labelsOf(texts) }}
    >
      {(errors) => (
        <>
          <EndMovedNotice seen={seen} action={action} onSee={() => setSeen(action)} />
          <EndDateFields
            {...{ change, action: seen, proposal: point.proposedDecision, input, errors }}
            onChange={type}
          />
        </>
      )}
    </TaskForm>
  );
};

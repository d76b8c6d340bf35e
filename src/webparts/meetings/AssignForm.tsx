import * as React from 'react';
import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { parseCalendarDay } from '../../core/calendar/calendarDay';
import { type Result } from '../../core/result';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { AssignFields } from './AssignFields';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { TaskForm } from './TaskForm';

/** Ge uppdrag: somebody does something by a day. */
export const AssignForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, opened, point, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  // Made once: however often the form is sent, it is one assignment.
  const [key] = React.useState(services.newKey);
  const [input, setInput] = React.useState({ text: '', ownerKey: '', due: '' });
  const write = async (): Promise<Result<unknown, UseCaseRefusal>> => {
    const { text, ownerKey } = input;
    const due = parseCalendarDay(input.due);
    if (!due.ok) return refuseBroken([{ code: 'fieldMissing', field: 'due' }]);
    if (ownerKey === '') return refuseBroken([{ code: 'fieldMissing', field: 'ownerKey' }]);
    return services.handOut({ ...placeOfPoint(props), key, text, ownerKey, due: due.value });
  };
  return (
    <TaskForm
      heading={texts['assign.heading'](pointName(point, language))}
      sendText={texts['assign.send']}
      collection="assignments"
      {...{ write, onDone, onCancel }}
    >
      {(errors) => (
        <AssignFields
          {...{ input, errors }}
          people={opened.members}
          onChange={(part) => setInput((now) => ({ ...now, ...part }))}
        />
      )}
    </TaskForm>
  );
};

import * as React from 'react';
import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { type Result } from '../../core/result';
import { readTypedDays } from '../shared/forms/typedDays';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { AssignFields } from './AssignFields';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { useTexts } from './texts';

/** Ge uppdrag: somebody does something by a day. */
export const AssignForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, opened, point, onDone, onCancel } = props;
  const texts = useTexts();
  const language = useLanguage();
  const place = placeOfPoint(props);
  const draft = useDraft({
    form: `meeting ${place.meetingKey} assign ${place.pointKey}`,
    empty: () => ({ text: '', ownerKey: '', due: '' }),
    newKey: services.newKey
  });
  const { input, formInstance: key, change } = draft;
  const write = async (): Promise<Result<unknown, UseCaseRefusal>> => {
    const { text, ownerKey } = input;
    const days = readTypedDays(input, { required: ['due'] });
    if (!days.ok) return days;
    if (ownerKey === '') return refuseBroken([{ code: 'fieldMissing', field: 'ownerKey' }]);
    return services.handOut({ ...place, key, text, ownerKey, ...days.value });
  };
  return (
    <TaskForm
      heading={texts['assign.heading'](pointName(point, language))}
      sendText={texts['assign.send']}
      collection="assignments"
      {...{ draft, write, onDone, onCancel }}
    >
      {(errors) => <AssignFields {...{ input, errors }} people={opened.members} onChange={change} />}
    </TaskForm>
  );
};

import * as React from 'react';
import { useDraft } from '../shared/data/useDraft';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { TextLine } from '../shared/ui/TextLine';
import { useTexts } from './texts';

/** Stryk punkten, with a reason. */
export const RemoveForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, point, onDone, onCancel } = props;
  const texts = useTexts();
  const { meetingKey, pointKey } = placeOfPoint(props);
  const draft = useDraft({
    form: `meeting ${meetingKey} remove ${pointKey}`,
    empty: () => ({ reason: '' }),
    newKey: services.newKey
  });
  const { reason } = draft.input;
  return (
    <TaskForm
      heading={texts['remove.heading'](pointName(point, useLanguage()))}
      sendText={texts['remove.send']}
      collection="agendaItems"
      write={() => services.changePoint({ meetingKey, pointKey }, { removed: { reason } })}
      {...{ draft, onDone, onCancel }}
    >
      {(errors) => (
        <TextLine
          name="reason"
          label={texts['remove.reason']}
          isRequired={true}
          value={reason}
          errorMessage={errors.reason}
          onChange={(text) => draft.change({ reason: text })}
        />
      )}
    </TaskForm>
  );
};

import * as React from 'react';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { TaskForm } from './TaskForm';
import { TextLine } from './TextLine';

/** Stryk punkten, with a reason. */
export const RemoveForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, point, onDone, onCancel } = props;
  const texts = useTexts();
  const [reason, setReason] = React.useState('');
  const { meetingKey, pointKey } = placeOfPoint(props);
  return (
    <TaskForm
      heading={texts['remove.heading'](pointName(point, useLanguage()))}
      sendText={texts['remove.send']}
      collection="agendaItems"
      write={() => services.changePoint({ meetingKey, pointKey }, { removed: { reason } })}
      {...{ onDone, onCancel }}
    >
      {(errors) => (
        <TextLine
          name="reason"
          label={texts['remove.reason']}
          isRequired={true}
          value={reason}
          errorMessage={errors.reason}
          onChange={setReason}
        />
      )}
    </TaskForm>
  );
};

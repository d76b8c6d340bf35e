import * as React from 'react';
import { FreeText } from '../shared/ui/FreeText';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { TaskForm } from './TaskForm';

/** Anteckna: what was said about a point. */
export const NotesForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, point, onDone, onCancel } = props;
  const texts = useTexts();
  // What stood there when the form opened: somebody else's text is never written over.
  const [before] = React.useState(point.item?.notes ?? '');
  const [after, setAfter] = React.useState(before);
  const { meetingKey, pointKey } = placeOfPoint(props);
  return (
    <TaskForm
      heading={texts['notes.heading'](pointName(point, useLanguage()))}
      sendText={texts['notes.send']}
      collection="agendaItems"
      write={() => services.changePoint({ meetingKey, pointKey }, { notes: { before, after } })}
      {...{ onDone, onCancel }}
    >
      {(errors) => (
        <FreeText
          name="notes"
          label={texts['notes.text']}
          value={after}
          errorMessage={errors.notes}
          onChange={setAfter}
        />
      )}
    </TaskForm>
  );
};

import * as React from 'react';
import { useDraft } from '../shared/data/useDraft';
import { FreeText } from '../shared/ui/FreeText';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';

/** Anteckna: what was said about a point. */
export const NotesForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { services, point, onDone, onCancel } = props;
  const texts = useTexts();
  const { meetingKey, pointKey } = placeOfPoint(props);
  const standing = point.item?.notes ?? '';
  const draft = useDraft({
    form: `meeting ${meetingKey} notes ${pointKey}`,
    empty: () => ({ before: standing, after: standing }),
    newKey: services.newKey
  });
  // What stood there when it was typed: somebody else's text is never written over.
  const { before, after } = draft.input;
  return (
    <TaskForm
      heading={texts['notes.heading'](pointName(point, useLanguage()))}
      sendText={texts['notes.send']}
      collection="agendaItems"
      write={() => services.changePoint({ meetingKey, pointKey }, { notes: { before, after } })}
      {...{ draft, onDone, onCancel }}
    >
      {(errors) => (
        <FreeText
          name="notes"
          label={texts['notes.text']}
          value={after}
          errorMessage={errors.notes}
          onChange={(text) => draft.change({ before, after: text })}
        />
      )}
    </TaskForm>
  );
};

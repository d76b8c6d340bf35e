import * as React from 'react';
import { type TypedDraft, useDraft } from '../shared/data/useDraft';
import { useForget } from '../shared/data/useForget';
import { ConflictNotice } from '../shared/ui/ConflictNotice';
import { FreeText } from '../shared/ui/FreeText';
import { TaskForm } from '../shared/ui/TaskForm';
import { useLanguage } from '../shared/ui/texts';
import { type MeetingServices } from './meetingServices';
import { pointName } from './pointName';
import { placeOfPoint, type PointFormProps } from './pointPart';
import { useTexts } from './texts';

interface Notes {
  readonly draft: TypedDraft<{ readonly before: string; readonly after: string }>;
  /** What stands there now. */
  readonly standing: string;
  readonly write: () => ReturnType<MeetingServices['changePoint']>;
}

function useNotes(props: PointFormProps): Notes {
  const { services, point } = props;
  const forget = useForget();
  const { meetingKey, pointKey } = placeOfPoint(props);
  const standing = point.item?.notes ?? '';
  const draft = useDraft({
    form: `meeting ${meetingKey} notes ${pointKey}`,
    empty: () => ({ before: standing, after: standing }),
    newKey: services.newKey
  });
  const write = async (): ReturnType<MeetingServices['changePoint']> => {
    // Somebody else's text is only written over once it stands beside one's own.
    const notes = { before: standing, after: draft.input.after };
    const answer = await services.changePoint({ meetingKey, pointKey }, { notes });
    if (!answer.ok) forget(['meeting']);
    return answer;
  };
  return { draft, standing, write };
}

/** Anteckna: what was said about a point; what somebody else has written meanwhile is shown beside it. */
export const NotesForm: React.FunctionComponent<PointFormProps> = (props) => {
  const { point, onDone, onCancel } = props;
  const texts = useTexts();
  const { draft, standing, write } = useNotes(props);
  const { before, after } = draft.input;
  const [label, heading] = [texts['notes.text'], texts['notes.heading'](pointName(point, useLanguage()))];
  const form = { heading, sendText: texts['notes.send'], draft, write, onDone, onCancel };
  return (
    <TaskForm {...form} collection="agendaItems">
      {(errors) => (
        <>
          {before !== standing && (
            <ConflictNotice
              conflicts={[{ field: 'notes', label, mine: after, theirs: standing }]}
              onTake={() => draft.change({ before: standing, after: standing })}
            />
          )}
          <FreeText
            name="notes"
            label={label}
            value={after}
            errorMessage={errors.notes}
            onChange={(text) => draft.change({ before, after: text })}
          />
        </>
      )}
    </TaskForm>
  );
};

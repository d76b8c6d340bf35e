import { type Written } from '../../application/write';
import { type TypedDraft, useDraft } from '../shared/data/useDraft';
import { useSaved } from '../shared/data/useSaved';
import { type SubmittedWrite } from '../shared/data/useSubmitted';
import { type Reason } from './reason';
import { addReason, type ReasonInput, type ReasonPlace } from './reasonInput';

/** Props of the fields of a new problem, cause or goal. */
export interface ReasonFieldsProps extends ReasonPlace {
  readonly onAdded: (reason: Reason) => void;
  readonly onClose: () => void;
}

/** What is typed about a new problem, cause or goal. */
interface TypedReason extends SubmittedWrite<Written<unknown>> {
  readonly draft: TypedDraft<ReasonInput>;
  readonly cancel: () => void;
}

/** Holds what is typed about a new problem, cause or goal, and writes it once. */
export function useReason(props: ReasonFieldsProps): TypedReason {
  const { kind, services, place, focusAreaKey, problemKey, onAdded, onClose } = props;
  const draft = useDraft<ReasonInput>({
    form: `reason ${kind} ${place.agreementKey} ${focusAreaKey} ${problemKey}`,
    empty: () => ({ title: '', goalKind: 'effect', aim: 'safety' }),
    newKey: services.newKey
  });
  const saving = useSaved({
    draft,
    write: () => addReason(props, draft.formInstance, draft.input),
    onSaved: ({ value }) => {
      // The row is of the kind that was asked for.
      onAdded({ kind, row: value } as Reason);
      onClose();
    }
  });
  const cancel = (): void => {
    draft.forget();
    onClose();
  };
  return { ...saving, draft, cancel };
}

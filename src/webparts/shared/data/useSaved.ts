import { type UseCaseRefusal } from '../../../application/refusal';
import { type Result } from '../../../core/result';
import { type TypedDraft } from './useDraft';
import { type SubmittedWrite, useSubmitted } from './useSubmitted';

/** What {@link useSaved} needs. */
export interface SavedForm<T> {
  /** What is typed; absent for a form in which nothing is. */
  readonly draft?: Pick<TypedDraft<object>, 'forget'> | undefined;
  readonly write: () => Promise<Result<T, UseCaseRefusal>>;
  /** Called with what was written. */
  readonly onSaved: (written: T) => void;
}

/** Does the write of a form when asked to, and lets go of what was typed only once it is saved. */
export function useSaved<T>({
  draft,
  write,
  onSaved
}: SavedForm<T>): SubmittedWrite<Result<T, UseCaseRefusal>> {
  return useSubmitted(write, (answer) => {
    if (!answer.ok) return;
    draft?.forget();
    onSaved(answer.value);
  });
}

import { useMutation } from '@tanstack/react-query';
import { type LoadFailure, loadFailureOf } from './loadFailure';

/** How a write goes. */
export type Submitted<T> =
  | { readonly state: 'idle' | 'running' }
  | { readonly state: 'failed'; readonly failure: LoadFailure }
  | { readonly state: 'done'; readonly answer: T };

/** What {@link useSubmitted} gives. */
export interface SubmittedWrite<T> {
  readonly submitted: Submitted<T>;
  /** Does the write; while it runs, once more does nothing. */
  readonly submit: () => void;
}

/**
 * Does a write when asked to, and tells how it goes.
 *
 * @param write - does it; a refusal is an answer, what is thrown is a failure
 * @param onDone - called with what it was answered
 */
export function useSubmitted<T>(write: () => Promise<T>, onDone: (answer: T) => void): SubmittedWrite<T> {
  const mutation = useMutation({ mutationFn: write, onSuccess: onDone });
  const submit = (): void => {
    if (mutation.status !== 'loading') mutation.mutate();
  };
  return { submitted: stateOf(mutation), submit };
}

function stateOf<T>(mutation: {
  readonly status: 'idle' | 'loading' | 'error' | 'success';
  readonly data: T | undefined;
  readonly error: unknown;
}): Submitted<T> {
  switch (mutation.status) {
    case 'idle':
      return { state: 'idle' };
    case 'loading':
      return { state: 'running' };
    case 'error':
      return { state: 'failed', failure: loadFailureOf(mutation.error) };
    case 'success':
      return { state: 'done', answer: mutation.data as T };
  }
}

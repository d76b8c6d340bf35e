import { useMutation, useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
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
 * @param onDone - called with what it was answered, also when what asked for the write has been left meanwhile
 */
export function useSubmitted<T>(write: () => Promise<T>, onDone: (answer: T) => void): SubmittedWrite<T> {
  const isShown = React.useRef(true);
  const latestDone = React.useRef(onDone);
  latestDone.current = onDone;
  const client = useQueryClient();
  const mutation = useMutation({
    mutationFn: write,
    onSuccess: (answer) => {
      // Whatever was fetched before may tell of what stood there before; the page decides what to fetch anew.
      void client.invalidateQueries({
        predicate: ({ queryKey }) => queryKey[0] !== 'script',
        refetchType: 'none'
      });
      if (!isShown.current) latestDone.current(answer);
    }
  });
  const { status, data } = mutation;
  React.useLayoutEffect(() => {
    // Only once this part has taken the answer in: what is done then may take the part away.
    if (status === 'success') latestDone.current(data);
  }, [status, data]);
  React.useLayoutEffect(
    () => () => {
      isShown.current = false;
    },
    []
  );
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

import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';
import { type LoadFailure, loadFailureOf } from './loadFailure';

/** Data on screen that could not be fetched again. */
export interface StaleData {
  readonly failure: LoadFailure;
  /** When the oldest of it was fetched, milliseconds from 1970. */
  readonly fetchedAtMs: number;
  readonly isFetching: boolean;
  /** Fetches it again. */
  readonly reload: () => void;
}

/** What happens in the cache that can change what is stale: a fetch goes on or ends, a page comes or goes. */
const tellingEvents = new Set(['updated', 'removed', 'observerAdded', 'observerRemoved']);

/** What is shown although it could not be fetched anew; nothing while everything is fresh. */
export function useStale(): StaleData | undefined {
  const client = useQueryClient();
  const [, redraw] = React.useReducer((count: number) => count + 1, 0);
  React.useEffect(
    () =>
      client.getQueryCache().subscribe(({ type }) => {
        // The others also come while a page renders, when React lets nothing else be redrawn.
        if (tellingEvents.has(type)) redraw();
      }),
    [client]
  );
  const shown = client.getQueryCache().findAll({ type: 'active' });
  const failed = shown.filter(({ state }) => state.status === 'error' && state.data !== undefined);
  const [first] = failed;
  if (first === undefined) return undefined;
  return {
    failure: loadFailureOf(first.state.error),
    fetchedAtMs: Math.min(...failed.map(({ state }) => state.dataUpdatedAt)),
    isFetching: failed.some(({ state }) => state.fetchStatus === 'fetching'),
    reload: () => {
      for (const { queryKey } of failed) void client.refetchQueries({ queryKey, exact: true });
    }
  };
}

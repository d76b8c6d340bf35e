import { useQuery } from '@tanstack/react-query';
import { type LoadFailure, loadFailureOf } from './loadFailure';

/** Data on its way, here, or failed. */
export type Loaded<T> =
  | { readonly state: 'loading' }
  | { readonly state: 'failed'; readonly failure: LoadFailure }
  | { readonly state: 'ready'; readonly value: T; readonly isRefreshing: boolean };

/** What {@link useLoaded} gives. */
export interface LoadedData<T> {
  readonly loaded: Loaded<T>;
  /** Fetches again. */
  readonly reload: () => void;
}

/**
 * Fetches data once per key and keeps it while the web part stands.
 *
 * @param key - what is fetched and from where; the same key shares one fetch
 * @param load - fetches it
 * @param isWanted - false while it is not known what to fetch; until then it is on its way
 */
export function useLoaded<T>(key: readonly string[], load: () => Promise<T>, isWanted = true): LoadedData<T> {
  const query = useQuery({ queryKey: key, queryFn: load, enabled: isWanted });
  const reload = (): void => {
    void query.refetch();
  };
  if (query.data !== undefined) {
    return { loaded: { state: 'ready', value: query.data, isRefreshing: query.isFetching }, reload };
  }
  if (query.isError && !query.isFetching) {
    return { loaded: { state: 'failed', failure: loadFailureOf(query.error) }, reload };
  }
  return { loaded: { state: 'loading' }, reload };
}

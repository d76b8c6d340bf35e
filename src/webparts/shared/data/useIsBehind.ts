import { useIsFetching } from '@tanstack/react-query';

/** Whether something on screen is from before the page's own last write, and on its way anew. */
export function useIsBehind(): boolean {
  return useIsFetching({ type: 'active', predicate: ({ state }) => state.isInvalidated }) > 0;
}

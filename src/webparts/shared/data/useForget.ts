import { useQueryClient } from '@tanstack/react-query';
import * as React from 'react';

/**
 * Marks what was fetched under some keys as outdated: what is shown is fetched anew, the rest when it is shown.
 *
 * @returns takes the beginning of the keys
 */
export function useForget(): (key: readonly string[]) => void {
  const client = useQueryClient();
  return React.useCallback(
    (key) => {
      void client.invalidateQueries({ queryKey: key });
    },
    [client]
  );
}

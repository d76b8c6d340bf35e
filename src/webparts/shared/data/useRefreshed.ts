import * as React from 'react';

/**
 * Fetches again once in a while, as long as the page can be seen: others may be writing at the same time.
 *
 * @param reload - fetches; what cannot be fetched leaves what is shown
 */
export function useRefreshed(reload: () => void, intervalMs: number): void {
  const newest = React.useRef(reload);
  newest.current = reload;
  React.useEffect(() => {
    const timer = window.setInterval(() => {
      if (document.visibilityState === 'visible') newest.current();
    }, intervalMs);
    return () => window.clearInterval(timer);
  }, [intervalMs]);
}

import * as React from 'react';
import { type LinkPlace, readPlace, writePlace } from '../../../core/links/linkPlace';

/** What the address of the page asks to be shown, and the way to go elsewhere on it; the browser's Back works. */
export function usePlace(): readonly [LinkPlace, (place: LinkPlace) => void] {
  const [fragment, setFragment] = React.useState(() => window.location.hash);
  React.useEffect(() => {
    const follow = (): void => setFragment(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const place = React.useMemo(() => readPlace(fragment), [fragment]);
  const go = React.useCallback((to: LinkPlace) => {
    window.location.hash = writePlace(to);
  }, []);
  return [place, go];
}

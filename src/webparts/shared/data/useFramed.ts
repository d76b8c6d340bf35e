import * as React from 'react';
import { type LoadedData, useLoaded } from './useLoaded';

/** What {@link useFramed} gives. */
export interface FramedData<T> extends LoadedData<T> {
  /** What came first, while the rest is on its way. */
  readonly frame: T | undefined;
}

/**
 * Fetches data that comes in two steps: first what a page can be drawn with, then everything. A page that has been left
 * takes nothing in, and what came for another key is not shown.
 *
 * @param key - as for {@link useLoaded}
 * @param load - fetches it, and calls what it is given once with what comes first
 */
export function useFramed<T>(
  key: readonly string[],
  load: (onFrame: (frame: T) => void) => Promise<T>
): FramedData<T> {
  const name = JSON.stringify(key);
  const [first, setFirst] = React.useState<{ readonly name: string; readonly frame: T }>();
  const isShown = React.useRef(true);
  React.useEffect(
    () => () => {
      isShown.current = false;
    },
    []
  );
  const onFrame = (frame: T): void => {
    if (isShown.current) setFirst({ name, frame });
  };
  const data = useLoaded(key, () => load(onFrame));
  const isComing = data.loaded.state === 'loading' && first?.name === name;
  return { ...data, frame: isComing ? first.frame : undefined };
}

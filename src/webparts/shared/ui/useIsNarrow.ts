import * as React from 'react';

/** Below this width a table becomes a list of cards. */
const narrowTablePx = 800;

/**
 * Tells whether an element is too narrow, for a table unless another width is named. It follows the element, not the window: a web part may
 * stand in a third of a page, and 200 % zoom makes every element narrower.
 *
 * @param belowPx - in CSS pixels
 * @returns the ref to put on the element, and the answer
 */
export function useIsNarrow<T extends HTMLElement>(
  belowPx = narrowTablePx
): readonly [React.RefObject<T>, boolean] {
  const element = React.useRef<T>(null);
  const [isNarrow, setIsNarrow] = React.useState(false);
  React.useLayoutEffect(() => {
    const observed = element.current;
    if (!observed || typeof ResizeObserver === 'undefined') return undefined;
    const measure = (widthPx: number): void => setIsNarrow(widthPx < belowPx);
    measure(observed.getBoundingClientRect().width);
    const observer = new ResizeObserver((entries) => {
      for (const entry of entries) measure(entry.contentRect.width);
    });
    observer.observe(observed);
    return () => observer.disconnect();
  }, [belowPx]);
  return [element, isNarrow];
}

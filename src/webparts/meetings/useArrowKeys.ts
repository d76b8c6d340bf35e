import * as React from 'react';

const steps: Readonly<Partial<Record<string, -1 | 1>>> = { ArrowLeft: -1, ArrowRight: 1 };

/** Where arrows have a use of their own. */
const ownArrows = 'input, textarea, select, form, [role="listbox"], [role="tab"], [contenteditable]';

/**
 * Lets the left and right arrow keys step, while focus is within an element and where nothing is written or chosen.
 *
 * @returns the ref of that element
 */
export function useArrowKeys(onStep: (by: -1 | 1) => void): React.RefObject<HTMLDivElement> {
  const place = React.useRef<HTMLDivElement>(null);
  const newest = React.useRef(onStep);
  newest.current = onStep;
  React.useEffect(() => {
    const element = place.current;
    const follow = (event: KeyboardEvent): void => {
      const by = steps[event.key];
      const hasModifier = event.altKey || event.ctrlKey || event.metaKey || event.shiftKey;
      const isTaken = event.target instanceof Element && event.target.closest(ownArrows) !== null;
      if (by === undefined || hasModifier || isTaken) return;
      event.preventDefault();
      newest.current(by);
    };
    element?.addEventListener('keydown', follow);
    return () => element?.removeEventListener('keydown', follow);
  }, []);
  return place;
}

import * as React from 'react';
import { type PlanAddress, readPlanAddress, writePlanAddress } from './planAddress';

/** The address of the page as far as plans read it, and the way to go elsewhere; the browser's Back works. */
export function usePlanAddress(): readonly [PlanAddress, (address: PlanAddress) => void] {
  const [hash, setHash] = React.useState(() => window.location.hash);
  React.useEffect(() => {
    const follow = (): void => setHash(window.location.hash);
    window.addEventListener('hashchange', follow);
    return () => window.removeEventListener('hashchange', follow);
  }, []);
  const address = React.useMemo(() => readPlanAddress(hash), [hash]);
  const go = React.useCallback((to: PlanAddress) => {
    window.location.hash = writePlanAddress(to);
  }, []);
  return [address, go];
}

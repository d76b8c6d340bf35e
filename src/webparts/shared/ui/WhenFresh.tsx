import * as React from 'react';
import { useIsBehind } from '../data/useIsBehind';
import { WaitingFields } from './WaitingFields';

/**
 * Shows a form once the page is as its own last write left it: begun on what stood there before, the form would undo that
 * write or take it for somebody else's. A form that is shown stays, whatever is fetched meanwhile.
 */
export const WhenFresh: React.FunctionComponent = ({ children }) => {
  const isBehind = useIsBehind();
  const [isShown, setIsShown] = React.useState(!isBehind);
  React.useEffect(() => {
    if (!isBehind) setIsShown(true);
  }, [isBehind]);
  return isShown ? <>{children}</> : <WaitingFields count={4} />;
};

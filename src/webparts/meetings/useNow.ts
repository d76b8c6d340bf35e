import * as React from 'react';
import { type Instant } from '../../core/calendar/instant';

/** How often a shown time is looked at. */
const tickMs = 10_000;

/** The time, kept up to date while it is shown. */
export function useNow(read: () => Instant): Instant {
  const [now, setNow] = React.useState(read);
  React.useEffect(() => {
    const timer = window.setInterval(() => setNow(read()), tickMs);
    return () => window.clearInterval(timer);
  }, [read]);
  return now;
}

import * as React from 'react';
import { useLoaded } from '../data/useLoaded';
import { FailureNotice } from './FailureNotice';
import { SkeletonRows } from './SkeletonRows';
import { useTexts } from './texts';

/**
 * Makes a component whose script is fetched when it is first shown, so that the first script of the page stays small.
 * A script that cannot be fetched is told like any failure, with a way to try again.
 *
 * @param name - unique among the parts that come later
 * @param load - imports the component
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<React.FunctionComponent<Props>>
): React.FunctionComponent<Props> {
  const Later: React.FunctionComponent<Props> = (props) => {
    const texts = useTexts();
    const { loaded, reload } = useLoaded(['script', name], async () => ({ Part: await load() }));
    if (loaded.state === 'loading') return <SkeletonRows label={texts['page.loadingPart']} count={3} />;
    if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
    const { Part } = loaded.value;
    return <Part {...props} />;
  };
  return Later;
}

import * as React from 'react';
import { useLoaded } from '../data/useLoaded';
import { FailureNotice } from './FailureNotice';
import { SkeletonRows } from './SkeletonRows';
import { useTexts } from './texts';

const WaitingRows: React.FunctionComponent = () => (
  <SkeletonRows label={useTexts()['page.loadingPart']} count={3} />
);

/** A component whose script is fetched when it is first shown, or begun. */
export interface LaterComponent<Props extends object> extends React.FunctionComponent<Props> {
  /** Fetches the script beside the data that it is to show; whether that went well is told where it is shown. */
  readonly begin: () => void;
}

/**
 * Makes a component whose script is fetched when it is first shown, so that the first script of the page stays small.
 * A script that cannot be fetched is told like any failure, with a way to try again.
 *
 * @param name - unique among the parts that come later
 * @param load - imports the component
 * @param Waiting - stands in its place until then, as large as it will be
 */
export function later<Props extends object>(
  name: string,
  load: () => Promise<React.FunctionComponent<Props>>,
  Waiting: React.FunctionComponent = WaitingRows
): LaterComponent<Props> {
  const Later: React.FunctionComponent<Props> = (props) => {
    const { loaded, reload } = useLoaded(['script', name], async () => ({ Part: await load() }));
    if (loaded.state === 'loading') return <Waiting />;
    if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
    const { Part } = loaded.value;
    return <Part {...props} />;
  };
  const begin = (): void => {
    load().catch(() => undefined);
  };
  return Object.assign(Later, { begin });
}

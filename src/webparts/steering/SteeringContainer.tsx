import * as React from 'react';
import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { type OpenedSteering } from '../../application/overview/openSteering';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { SteeringView } from './SteeringView';

/** Props of {@link SteeringContainer}. */
export interface SteeringContainerProps {
  /** Address of the site whose overview is shown. */
  readonly siteUrl: string;
  /** Fetches all that the page shows. */
  readonly loadSteering: () => Promise<OpenedSteering>;
  /** Carries on what was cut off on these sites. */
  readonly resume: (sites: readonly string[]) => Promise<readonly ResumedOperation[]>;
}

/** Fetches the overview, carries on what was cut off, and hands it all to the view. */
export const SteeringContainer: React.FunctionComponent<SteeringContainerProps> = (props) => {
  const { siteUrl, loadSteering, resume } = props;
  const { loaded, reload } = useLoaded(['steering', siteUrl], loadSteering);
  const unfinished = loaded.state === 'ready' ? loaded.value.unfinished : [];
  const sites = [...new Set(unfinished.map(({ site }) => site))];
  const { submitted, submit } = useSubmitted(() => resume(sites), reload);
  return <SteeringView steering={loaded} resuming={submitted} onResume={submit} onReload={reload} />;
};

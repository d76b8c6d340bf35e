import * as React from 'react';
import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { type OpenedDeviations } from '../../application/overview/openDeviations';
import { type OpenedSteering, type SteeringScope } from '../../application/overview/openSteering';
import { redReportsOf } from '../../core/overview/escalation';
import { useFramed } from '../shared/data/useFramed';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { useLinks } from '../shared/links/links';
import { SteeringView } from './SteeringView';

/** Props of {@link SteeringContainer}. */
export interface SteeringContainerProps {
  /** Address of the site whose overview is shown. */
  readonly siteUrl: string;
  /** Fetches all that the page shows of a group or of all; what stands without the actions is given beforehand. */
  readonly loadSteering: (
    onFrame: (frame: OpenedSteering) => void,
    scope: SteeringScope
  ) => Promise<OpenedSteering>;
  /** Reads what the red reports of an overview say. */
  readonly loadDeviations: (opened: OpenedSteering) => Promise<OpenedDeviations>;
  /** Carries on what was cut off on these sites. */
  readonly resume: (sites: readonly string[]) => Promise<readonly ResumedOperation[]>;
}

const noDeviations: OpenedDeviations = { reports: [], escalations: [], findings: [], unreadSites: [] };

function redKeysOf(opened: OpenedSteering | undefined): readonly string[] {
  return opened === undefined ? [] : opened.overview.rows.flatMap(redReportsOf).map(({ key }) => key);
}

/** Fetches the overview, carries on what was cut off, and hands it all to the view. */
export const SteeringContainer: React.FunctionComponent<SteeringContainerProps> = (props) => {
  const { siteUrl, loadSteering, loadDeviations, resume } = props;
  const channel = useLinks().teams?.channel;
  const [chosen, choose] = React.useState<SteeringScope['chosen']>();
  const whose = chosen === undefined ? 'channel' : `group ${chosen.groupKey ?? ''}`;
  const { loaded, frame, reload } = useFramed<OpenedSteering>(['steering', siteUrl, whose], (onFrame) =>
    loadSteering(onFrame, { channel, chosen })
  );
  const opened = loaded.state === 'ready' ? loaded.value : undefined;
  const deviations = useLoaded(
    ['deviations', siteUrl, ...redKeysOf(opened)],
    () => (opened === undefined ? Promise.resolve(noDeviations) : loadDeviations(opened)),
    opened !== undefined
  );
  const unfinished = loaded.state === 'ready' ? loaded.value.unfinished : [];
  const sites = [...new Set(unfinished.map(({ site }) => site))];
  const { submitted, submit } = useSubmitted(() => resume(sites), reload);
  return (
    <SteeringView
      steering={loaded}
      frame={frame}
      deviations={deviations.loaded}
      onReloadDeviations={deviations.reload}
      resuming={submitted}
      onResume={submit}
      onReload={reload}
      onChoose={(groupKey) => choose({ groupKey })}
    />
  );
};

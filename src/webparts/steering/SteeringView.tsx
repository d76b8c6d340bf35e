import * as React from 'react';
import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { type OpenedDeviations } from '../../application/overview/openDeviations';
import { type OpenedSteering } from '../../application/overview/openSteering';
import { type Loaded } from '../shared/data/useLoaded';
import { type Submitted } from '../shared/data/useSubmitted';
import { ChannelGroupChoice } from '../shared/ui/ChannelGroupChoice';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useLanguage } from '../shared/ui/texts';
import { useIsNarrow } from '../shared/ui/useIsNarrow';
import { SteeringBody } from './SteeringBody';
import { SteeringHeader } from './SteeringHeader';
import styles from '../shared/ui/PageFrame.module.scss';
import { useTexts } from './texts';

/** Props of {@link SteeringView}. */
export interface SteeringViewProps {
  readonly steering: Loaded<OpenedSteering>;
  /** What stands without the actions, while these are on their way. */
  readonly frame?: OpenedSteering | undefined;
  readonly deviations: Loaded<OpenedDeviations>;
  readonly onReloadDeviations: () => void;
  /** How the carrying on of what was cut off goes. */
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onResume: () => void;
  readonly onReload: () => void;
  /** Shows the actions of another group, or of all. */
  readonly onChoose: (groupKey: string | undefined) => void;
}

/** The steering overview, in whatever state its data is. */
export const SteeringView: React.FunctionComponent<SteeringViewProps> = (props) => {
  const { steering, frame, onReload, onChoose } = props;
  const isCounting = steering.state === 'loading' && frame !== undefined;
  const opened = steering.state === 'ready' ? steering.value : isCounting ? frame : undefined;
  const texts = useTexts();
  const [element, isNarrow] = useIsNarrow<HTMLDivElement>();
  return (
    <div ref={element} className={styles.page} lang={useLanguage()}>
      <SteeringHeader steering={steering} />
      {opened !== undefined && (
        <ChannelGroupChoice groups={opened.groups} groupKey={opened.groupKey} onChoose={onChoose} />
      )}
      {steering.state === 'loading' && !isCounting && (
        <SkeletonRows label={texts['steering.loading']} count={8} />
      )}
      {steering.state === 'failed' && <FailureNotice failure={steering.failure} onRetry={onReload} />}
      {opened !== undefined && <SteeringBody {...props} {...{ opened, isCounting, isNarrow }} />}
    </div>
  );
};

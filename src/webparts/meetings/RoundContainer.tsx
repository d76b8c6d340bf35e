import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { useLoaded } from '../shared/data/useLoaded';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { RefusedPage } from '../shared/ui/RefusedPage';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useTexts } from '../shared/ui/texts';
import { type MeetingServices } from './meetingServices';
import { RoundPage } from './RoundPage';

/** Props of {@link RoundContainer}. */
export interface RoundContainerProps {
  readonly services: MeetingServices;
  readonly roundKey: string;
  readonly onChanged: () => void;
  readonly onClose: (groupKey?: string) => void;
}

/** Fetches a round. */
export const RoundContainer: React.FunctionComponent<RoundContainerProps> = (props) => {
  const { services, roundKey, onChanged, onClose } = props;
  const texts = useTexts();
  const { loaded, reload } = useLoaded(['round', ...services.source, roundKey], () =>
    services.loadRound(roundKey)
  );
  const changed = (): void => {
    reload();
    onChanged();
  };
  const groupKey =
    loaded.state === 'ready' && loaded.value.ok ? loaded.value.value.view.group.key : undefined;
  return (
    <>
      <ActionButton iconProps={{ iconName: 'Back' }} onClick={() => onClose(groupKey)}>
        {texts['meeting.back']}
      </ActionButton>
      {loaded.state === 'loading' && <SkeletonRows label={texts['meetings.loading']} count={6} />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {loaded.state === 'ready' && !loaded.value.ok && (
        <RefusedPage
          refusal={loaded.value.error}
          title={texts['round.goneTitle']}
          advice={texts['round.goneAdvice']}
        />
      )}
      {loaded.state === 'ready' && loaded.value.ok && (
        <RoundPage services={services} opened={loaded.value.value} onChanged={changed} />
      )}
    </>
  );
};

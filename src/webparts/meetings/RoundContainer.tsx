import * as React from 'react';
import { type OpenedRound } from '../../application/statusRound/loadRounds';
import { useLoaded } from '../shared/data/useLoaded';
import { BackFrame } from './BackFrame';
import { type MeetingServices } from './meetingServices';
import { RoundPage } from './RoundPage';
import { useTexts } from './texts';

/** Props of {@link RoundContainer}. */
export interface RoundContainerProps {
  readonly services: MeetingServices;
  readonly roundKey: string;
  readonly onChanged: () => void;
  /** Goes back to the meetings of a group. */
  readonly onClose: (groupKey?: string) => void;
}

/** Fetches a round, and again when it has been closed. */
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
  return (
    <BackFrame
      {...{ loaded, onClose }}
      gone={{ title: texts['round.goneTitle'], advice: texts['round.goneAdvice'] }}
      groupKeyOf={({ view }: OpenedRound) => view.group.key}
      onReload={reload}
    >
      {(opened) => <RoundPage {...{ services, opened }} onChanged={changed} />}
    </BackFrame>
  );
};

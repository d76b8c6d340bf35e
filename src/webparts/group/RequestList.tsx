import * as React from 'react';
import { type BotRequest, type RequestState } from '../../core/reminder/request';
import { nameOf } from '../../messages/describe';
import { StatusLabel, type StatusLook } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';

/** Props of {@link RequestList}. */
export interface RequestListProps {
  readonly requests: readonly BotRequest[];
}

const looks: Readonly<Record<RequestState, StatusLook>> = {
  open: { tone: 'underWay', iconName: 'Clock' },
  done: { tone: 'good', iconName: 'Completed' },
  refused: { tone: 'attention', iconName: 'Cancel' }
};

/** What has been asked of the bot, and what it answered. */
export const RequestList: React.FunctionComponent<RequestListProps> = ({ requests }) => {
  const language = useLanguage();
  return (
    <>
      {requests.map(({ key, kind, state, answer, heldBy, recordedOn }) => {
        const words = [
          nameOf('requestKind', kind, language),
          nameOf('requestState', state, language),
          ...(answer === undefined ? [] : [nameOf('requestAnswer', answer, language)]),
          ...(heldBy === undefined ? [] : [heldBy])
        ];
        return (
          <p key={key}>
            {recordedOn} <StatusLabel {...looks[state]} text={words.join(': ')} />
          </p>
        );
      })}
    </>
  );
};

import * as React from 'react';
import { useLoaded } from '../shared/data/useLoaded';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { WaitingFields } from '../shared/ui/WaitingFields';
import { RequestForm, type RequestFormProps } from './RequestForm';

/** Props of {@link GroupRequestForm}. */
export type GroupRequestFormProps = Omit<RequestFormProps, 'scopes' | 'meetingKey'>;

/** Begär lägesrapport beside the meetings: what there is to ask about is read when somebody begins to ask. */
export const GroupRequestForm: React.FunctionComponent<GroupRequestFormProps> = (props) => {
  const { services, group } = props;
  const { loaded, reload } = useLoaded(['meetings', ...services.source, group.key, 'scopes'], () =>
    services.askScopes(group)
  );
  if (loaded.state === 'loading') return <WaitingFields count={3} />;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
  return <RequestForm {...props} scopes={loaded.value} />;
};

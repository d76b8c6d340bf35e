import { MessageBarButton } from '@fluentui/react';
import * as React from 'react';
import { describeFailure } from '../../../messages/describe';
import { useStale } from '../data/useStale';
import { FailureButtons } from './FailureButtons';
import { Notice } from './Notice';
import { useLanguage, useTexts } from './texts';

const clock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Stockholm',
  hour: '2-digit',
  minute: '2-digit'
});

/** Above every page: what is shown is older than it should be, why, and the way to fetch it again. */
export const StaleNotice: React.FunctionComponent = () => {
  const texts = useTexts();
  const language = useLanguage();
  const stale = useStale();
  if (stale === undefined) return null;
  const fetchedAt = clock.format(stale.fetchedAtMs).replace(':', '.');
  return (
    <Notice
      kind="warning"
      actions={
        <FailureButtons failure={stale.failure}>
          <MessageBarButton disabled={stale.isFetching} allowDisabledFocus={true} onClick={stale.reload}>
            {texts['failure.reload']}
          </MessageBarButton>
        </FailureButtons>
      }
    >
      <strong>{texts['failure.stale'](fetchedAt)}</strong>
      <br />
      {describeFailure(stale.failure, language)}
    </Notice>
  );
};

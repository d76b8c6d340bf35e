import { MessageBarButton } from '@fluentui/react';
import * as React from 'react';
import { describeFailure } from '../../../messages/describe';
import { type LoadFailure } from '../data/loadFailure';
import { FailureButtons } from './FailureButtons';
import { Notice } from './Notice';
import { useLanguage, useTexts } from './texts';

/** Props of {@link FailureNotice}. */
export interface FailureNoticeProps {
  readonly failure: LoadFailure;
  /** Names of the sites that failed, when the rest of the page could be shown. */
  readonly siteTitles?: readonly string[];
  readonly onRetry: () => void;
}

/** Says what went wrong, what to do, and lets the reader try again. */
export const FailureNotice: React.FunctionComponent<FailureNoticeProps> = (props) => {
  const { failure, siteTitles, onRetry } = props;
  const texts = useTexts();
  const language = useLanguage();
  const isPartial = siteTitles !== undefined;
  return (
    <Notice
      kind={isPartial ? 'warning' : 'error'}
      actions={
        <FailureButtons failure={failure}>
          <MessageBarButton onClick={onRetry}>{texts['failure.retry']}</MessageBarButton>
        </FailureButtons>
      }
    >
      <strong>{isPartial ? texts['failure.sites'](siteTitles) : texts['failure.title']}</strong>
      <br />
      {describeFailure(failure, language)}
    </Notice>
  );
};

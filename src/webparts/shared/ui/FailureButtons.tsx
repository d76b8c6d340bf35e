import { MessageBarButton } from '@fluentui/react';
import * as React from 'react';
import { type LoadFailure } from '../data/loadFailure';
import { useTexts } from './texts';

/** Props of {@link FailureButtons}. */
export interface FailureButtonsProps {
  readonly failure: LoadFailure;
}

/** What a reader can do about a failure: what is given, and to sign in again where that is the cause. */
export const FailureButtons: React.FunctionComponent<FailureButtonsProps> = ({ failure, children }) => {
  const texts = useTexts();
  return (
    <div>
      {failure === 'sessionExpired' && (
        // SharePoint and Teams ask for a new sign-in when the page is loaded; what is typed is kept meanwhile.
        <MessageBarButton onClick={() => window.location.reload()}>
          {texts['failure.signIn']}
        </MessageBarButton>
      )}
      {children}
    </div>
  );
};

import * as React from 'react';
import { TextLine } from '../shared/ui/TextLine';
import { useTexts } from './texts';

/** Props of {@link ReasonLine}. */
export interface ReasonLineProps {
  readonly reason: string;
  readonly errorMessage: string | undefined;
  readonly onChange: (part: { readonly reason: string }) => void;
}

/** Why a meeting is moved or cancelled. */
export const ReasonLine: React.FunctionComponent<ReasonLineProps> = ({ reason, errorMessage, onChange }) => (
  <TextLine
    name="reason"
    label={useTexts()['moveMeeting.reason']}
    isRequired={true}
    value={reason}
    errorMessage={errorMessage}
    onChange={(text) => onChange({ reason: text })}
  />
);

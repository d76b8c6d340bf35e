import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { type Reason } from './reason';
import { ReasonFields } from './ReasonFields';
import { type ReasonPlace } from './reasonInput';
import { useTexts } from './texts';

/** Props of {@link AddReason}. */
export interface AddReasonProps extends ReasonPlace {
  readonly onAdded: (reason: Reason) => void;
}

/** Adds a problem, cause or goal without leaving the form of the action. */
export const AddReason: React.FunctionComponent<AddReasonProps> = (props) => {
  const texts = useTexts();
  const [isOpen, setIsOpen] = React.useState(false);
  return isOpen ? (
    <ReasonFields {...props} onClose={() => setIsOpen(false)} />
  ) : (
    <ActionButton iconProps={{ iconName: 'Add' }} onClick={() => setIsOpen(true)}>
      {texts[`actionForm.add.${props.kind}`]}
    </ActionButton>
  );
};

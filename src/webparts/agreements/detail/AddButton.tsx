import { ActionButton } from '@fluentui/react';
import * as React from 'react';

/** Props of {@link AddButton}. */
export interface AddButtonProps {
  readonly text: string;
  readonly onClick: () => void;
}

/** Opens the form of a new row, below the list that it comes into. */
export const AddButton: React.FunctionComponent<AddButtonProps> = ({ text, onClick }) => (
  <ActionButton iconProps={{ iconName: 'Add' }} text={text} onClick={onClick} />
);

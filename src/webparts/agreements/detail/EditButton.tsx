import { IconButton } from '@fluentui/react';
import * as React from 'react';

/** Props of {@link EditButton}. */
export interface EditButtonProps {
  /** What the button does, with the name of the row. */
  readonly label: string;
  readonly onClick: () => void;
}

/** Opens the form of one row of a list. */
export const EditButton: React.FunctionComponent<EditButtonProps> = ({ label, onClick }) => (
  <IconButton iconProps={{ iconName: 'Edit' }} ariaLabel={label} title={label} onClick={onClick} />
);

import * as React from 'react';
import { DayField as PickedDay } from '../../shared/ui/DayField';
import { type TypedFieldProps } from './fieldProps';

/** A day of the row, so marked that what is wrong with it can lead to it. */
export const DayField: React.FunctionComponent<TypedFieldProps> = ({ name, ...field }) => (
  <div data-field={name}>
    <PickedDay {...field} />
  </div>
);

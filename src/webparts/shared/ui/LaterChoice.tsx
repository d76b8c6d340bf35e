import * as React from 'react';
import { type ChoiceProps } from './Choice';
import { later } from './later';
import { WaitingFields } from './WaitingFields';

/** A choice at the top of a page, which can be made a moment after the page is seen: Fluent's list is a large script. */
export const LaterChoice: React.FunctionComponent<ChoiceProps> = later(
  'choice',
  () => import(/* webpackChunkName: 'choice' */ './Choice').then((part) => part.Choice),
  () => <WaitingFields count={1} />
);

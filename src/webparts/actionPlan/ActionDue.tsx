import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import { nameOf } from '../../messages/describe';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { useLanguage } from '../shared/ui/texts';
import { useTexts } from './texts';

/** Props of {@link ActionDue}. */
export interface ActionDueProps {
  readonly row: ActionRow;
}

/** What an action waits for next and when; its end when it waits for nothing. */
export const ActionDue: React.FunctionComponent<ActionDueProps> = ({ row: { nextDue, action } }) => {
  const texts = useTexts();
  const language = useLanguage();
  if (nextDue === undefined) return <TextWithDays text={action.end ?? '–'} />;
  return (
    <TextWithDays text={texts['plan.due'](nameOf('dueKind', nextDue.kind, language), nextDue.deadline)} />
  );
};

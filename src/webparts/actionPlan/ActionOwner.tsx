import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import styles from './ActionOwner.module.scss';
import { useTexts } from './texts';

/** Props of {@link ActionOwner}. */
export interface ActionOwnerProps {
  readonly row: Pick<ActionRow, 'responsible' | 'contact' | 'deputy'>;
}

/** The organisation that answers for an action, and the person there who does so now. */
export const ActionOwner: React.FunctionComponent<ActionOwnerProps> = ({ row }) => {
  const texts = useTexts();
  const { responsible, contact, deputy } = row;
  const person = contact && deputy ? texts['plan.answersFor'](deputy.name, contact.name) : contact?.name;
  return (
    <>
      {responsible?.name ?? texts['plan.noResponsible']}
      {person !== undefined && <span className={styles.person}>{person}</span>}
    </>
  );
};

import * as React from 'react';
import { taskOfEditing } from '../../../core/organisation/permissions';
import { describeRefusal } from '../../../messages/describe';
import styles from '../../shared/ui/TaskSection.module.scss';
import { useLanguage } from '../../shared/ui/texts';
import { useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';

/** For somebody who may only read: who may change the agreement. */
export const TaskNote: React.FunctionComponent<AgreementPartProps> = ({ opened: { actor, agreement } }) => {
  const texts = useTexts();
  const task = taskOfEditing(agreement.value);
  const lines = describeRefusal({ code: 'notAllowed', task, roles: actor.roles }, useLanguage());
  return <p className={styles.note}>{[texts['agreement.mayOnly'], ...lines].join(' ')}</p>;
};

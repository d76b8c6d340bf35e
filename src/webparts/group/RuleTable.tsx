import * as React from 'react';
import { ruleKinds } from '../../core/reminder/ruleKind';
import styles from './GroupColumns.module.scss';
import { GroupTable } from './GroupTable';
import { type RuleTableProps } from './ruleProps';
import { RuleRow } from './RuleRow';
import { useTexts } from './texts';

/** Every kind of reminder, when it goes, and from which rule that follows. */
export const RuleTable: React.FunctionComponent<RuleTableProps> = ({ mayEdit, onEdit }) => {
  const texts = useTexts();
  const columns = [
    { key: 'rule', heading: texts['group.columnRule'], className: styles.ruleColumn },
    { key: 'setting', heading: texts['group.columnSetting'], className: styles.settingColumn },
    { key: 'from', heading: texts['group.columnFrom'] },
    ...(mayEdit ? [{ key: 'change', heading: texts['group.columnChange'] }] : [])
  ];
  return (
    <GroupTable columns={columns}>
      {ruleKinds.map((kind) => (
        <RuleRow key={kind} kind={kind} mayEdit={mayEdit} onEdit={onEdit} />
      ))}
    </GroupTable>
  );
};

import * as React from 'react';
import { ruleKinds } from '../../core/reminder/ruleKind';
import { useTexts } from '../shared/ui/texts';
import styles from './GroupTable.module.scss';
import { useGroupPage } from './groupPage';
import { type RuleTableProps } from './ruleProps';
import { RuleRow } from './RuleRow';

/** Every kind of reminder, when it goes, and from which rule that follows. */
export const RuleTable: React.FunctionComponent<RuleTableProps> = ({ mayEdit, onEdit }) => {
  const texts = useTexts();
  const { isNarrow } = useGroupPage();
  return (
    <table className={isNarrow ? styles.stacked : styles.table} aria-label={texts['group.rules']}>
      <thead>
        <tr>
          <th scope="col">{texts['group.columnRule']}</th>
          <th scope="col">{texts['group.columnSetting']}</th>
          <th scope="col">{texts['group.columnFrom']}</th>
          {mayEdit && <th scope="col">{texts['group.columnChange']}</th>}
        </tr>
      </thead>
      <tbody>
        {ruleKinds.map((kind) => (
          <RuleRow key={kind} kind={kind} mayEdit={mayEdit} onEdit={onEdit} />
        ))}
      </tbody>
    </table>
  );
};

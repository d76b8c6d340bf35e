import * as React from 'react';
import styles from './ConflictTable.module.scss';
import { useTexts } from './texts';

/** A field in two versions. */
export interface Conflict {
  readonly label: string;
  /** As it stands in the form. */
  readonly mine: string;
  /** As somebody else has saved it. */
  readonly theirs: string;
}

/** Props of {@link ConflictTable}. */
export interface ConflictTableProps {
  readonly conflicts: readonly Conflict[];
}

/** What somebody else changed while a form was open, beside what stands in the form. */
export const ConflictTable: React.FunctionComponent<ConflictTableProps> = ({ conflicts }) => {
  const texts = useTexts();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{texts['conflict.caption']}</caption>
      <thead>
        <tr>
          <th scope="col">{texts['conflict.field']}</th>
          <th scope="col">{texts['conflict.mine']}</th>
          <th scope="col">{texts['conflict.theirs']}</th>
        </tr>
      </thead>
      <tbody>
        {conflicts.map(({ label, mine, theirs }) => (
          <tr key={label}>
            <th scope="row">{label}</th>
            <td>{mine === '' ? texts['conflict.empty'] : mine}</td>
            <td>{theirs === '' ? texts['conflict.empty'] : theirs}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};

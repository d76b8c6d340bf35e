import * as React from 'react';
import { type PlanImport } from '../../core/planTable/importResult';
import {
  describeImportCounts,
  describeImportProblem,
  describeImportRow
} from '../../messages/planTable/describePlanTable';
import { useLanguage } from '../shared/ui/texts';
import { useMore } from '../shared/ui/useMore';
import styles from './ImportPreviewList.module.scss';
import { useTexts } from './texts';

/** Props of {@link ImportPreviewList}. */
export interface ImportPreviewListProps {
  readonly planned: PlanImport;
}

const order = { wrong: 0, changed: 1, new: 2, unchanged: 3 } as const;

/** What an import would do: what is wrong first, then what changes and what is new, row by row. */
export const ImportPreviewList: React.FunctionComponent<ImportPreviewListProps> = ({ planned }) => {
  const texts = useTexts();
  const language = useLanguage();
  const rows = React.useMemo(
    () =>
      planned.rows
        .filter(({ outcome }) => outcome !== 'unchanged')
        .sort((one, other) => order[one.outcome] - order[other.outcome] || one.row - other.row),
    [planned]
  );
  const [shown, more] = useMore(rows, 50);
  const isWrong = planned.problems.length > 0 || rows.some(({ outcome }) => outcome === 'wrong');
  return (
    <>
      <p>{describeImportCounts(planned, language)}</p>
      {isWrong && <p>{texts['importTable.wrong']}</p>}
      {!isWrong && planned.writes.length === 0 && <p>{texts['importTable.nothing']}</p>}
      <ul className={styles.preview}>
        {planned.problems.map((problem) => (
          <li key={problem.address}>{describeImportProblem(problem, language)}</li>
        ))}
        {shown.map((row) => {
          const [head, ...details] = describeImportRow(row, language);
          return (
            <li key={row.row}>
              <strong>{head}</strong>
              <ul>
                {details.map((detail) => (
                  <li key={detail}>{detail}</li>
                ))}
              </ul>
            </li>
          );
        })}
      </ul>
      {more}
    </>
  );
};

import { AppError } from '../../application/appError';
import { type Cells } from './schema/column';

/** Number and version of a row that was just added, from SharePoint's answer. */
export function readMark(answer: unknown): { readonly itemId: number; readonly version: string } {
  const fields =
    typeof answer === 'object' && answer !== null ? (answer as Readonly<Record<string, unknown>>) : {};
  const etag = fields['odata.etag'];
  if (typeof fields.Id !== 'number' || typeof etag !== 'string') {
    throw new AppError('unexpectedAnswer', { subject: 'items' });
  }
  return { itemId: fields.Id, version: etag };
}

/** Version of a row that was just changed, from the header that PnPjs hands on. */
export function readEtag(answer: unknown): string {
  const isAnswer = typeof answer === 'object' && answer !== null && 'etag' in answer;
  if (!isAnswer || typeof answer.etag !== 'string')
    throw new AppError('unexpectedAnswer', { subject: 'items' });
  return answer.etag;
}

/** Whether a row as it stands has all of some cells. */
export function holds(standing: Cells, cells: Cells): boolean {
  return Object.entries(cells).every(([name, cell]) => standing[name] === cell);
}

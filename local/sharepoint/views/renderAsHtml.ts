import { findColumn } from '../items/columns';
import { fieldText } from '../items/textValues';
import { runCaml } from '../caml/runCaml';
import { escapeXml } from '../xml/parseXml';
import { type ViewSubject, viewXml } from './viewEntity';

/** Names of link columns that show another column's text. */
const shownAs: Readonly<Record<string, string>> = {
  LinkTitle: 'Title',
  LinkTitleNoMenu: 'Title',
  LinkFilename: 'FileLeafRef'
};

/**
 * @param subject - a view
 * @returns its rows as an HTML table
 */
export function renderAsHtml(subject: ViewSubject): string {
  const { context, view } = subject;
  const fields = view.fields
    .map((name) => findColumn(context.list, shownAs[name] ?? name)?.field)
    .filter((field) => field !== undefined);
  const { rows } = runCaml(context, viewXml(subject), undefined);
  const head = fields.map((field) => `<th>${escapeXml(field.title)}</th>`).join('');
  const body = rows
    .map(
      (row) =>
        `<tr>${fields.map((field) => `<td>${fieldText({ context, row }, field, 'html')}</td>`).join('')}</tr>`
    )
    .join('');
  return `<table summary="${escapeXml(context.list.title)}"><tr>${head}</tr>${body}</table>`;
}

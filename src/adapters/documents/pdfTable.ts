import { type DocumentBlock } from '../../application/documents/textDocument';

/** Of an A4 page, in points. */
const pageWidth = 595.28;
const padding = 4;
/** Letters by which a column is measured: below and above nothing is gained. */
const [fewestLetters, mostLetters] = [15, 40];

/** How a table is set. */
export interface TableSetting {
  readonly body: string;
  readonly strong: string;
  readonly size: number;
  readonly ink: string;
  /** Around the page, in points. */
  readonly margin: number;
}

type TableBlock = Extract<DocumentBlock, { kind: 'table' }>;

/**
 * Draws a table, on as many pages as it takes. Its headings stand once in the reading order, and again above the rows of
 * each further page for the eye alone. No row is taller than a page: what is longer goes on in a row below.
 */
export function addTable(
  pdf: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  { headings, rows, ...setting }: Pick<TableBlock, 'headings' | 'rows'> & TableSetting
): void {
  const { body, strong, size, ink, margin } = setting;
  pdf.font(body).fontSize(size).fillColor(ink);
  const widths = widthsOf([headings, ...rows], pageWidth - 2 * margin);
  const head = headings.map((text) => ({ text, font: { src: strong, size } }));
  const headHeight = heightOf(pdf.font(strong), headings, widths);
  pdf.font(body);
  const style = {
    defaultStyle: { padding, borderColor: '#8a8a8a', border: 0.5 },
    columnStyles: widths
  };
  const repeat = (): void => {
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf.table({ ...style, position: { x: margin, y: margin }, data: [head] } as TableOptions);
    pdf.endMarkedContent();
    pdf.page.margins.top = margin + headHeight;
  };
  const roomHeight = pdf.page.height - 2 * margin - headHeight;
  const fitting = rows.flatMap((row) => rowsOnPages(pdf, row, { widths, roomHeight }));
  // The headings never stand alone at the foot of a page.
  if (pdf.y + headHeight + heightOf(pdf, fitting[0] ?? [], widths) > pdf.page.maxY()) pdf.addPage();
  // Rows of a further page begin below the headings there.
  pdf.page.margins.top = margin + headHeight;
  pdf.on('pageAdded', repeat);
  const scoped = head.map((cell) => ({ ...cell, type: 'TH', scope: 'Column' }));
  const cells = fitting.map((row) => row.map((text) => ({ text, type: 'TD' })));
  pdf.table({ ...style, data: [scoped, ...cells], structParent: root } as TableOptions);
  pdf.off('pageAdded', repeat);
  pdf.page.margins.top = margin;
  pdf.moveDown(0.5);
  pdf.x = margin;
}

type TableOptions = PDFKit.Mixins.TableOptionsWithData;

/** Columns as wide as what stands in them asks for. */
function widthsOf(rows: readonly (readonly string[])[], width: number): number[] {
  const letters = (rows[0] ?? []).map((_, column) => {
    const longest = Math.max(...rows.map((row) => row[column]?.length ?? 0));
    return Math.min(mostLetters, Math.max(fewestLetters, longest));
  });
  const sum = letters.reduce((total, count) => total + count, 0);
  return letters.map((count) => (count / sum) * width);
}

/** Of the tallest cell of a row, in points, in the font at hand. */
function heightOf(pdf: PDFKit.PDFDocument, row: readonly string[], widths: readonly number[]): number {
  return Math.max(0, ...row.map((text, column) => textHeight(pdf, text, widths[column] ?? 0) + 2 * padding));
}

function textHeight(pdf: PDFKit.PDFDocument, text: string, width: number): number {
  return pdf.heightOfString(text, { width: width - 2 * padding });
}

/** What is measured here and what the table measures may differ by a rounding. */
const slack = 8;

function rowsOnPages(
  pdf: PDFKit.PDFDocument,
  row: readonly string[],
  { widths, roomHeight }: { readonly widths: readonly number[]; readonly roomHeight: number }
): readonly (readonly string[])[] {
  if (heightOf(pdf, row, widths) + slack <= roomHeight) return [row];
  const room = roomHeight - 2 * padding - slack;
  const cut = row.map((text, column) => cutAt(pdf, text, { width: widths[column] ?? 0, room }));
  const rest = cut.map(([, left]) => left);
  return [cut.map(([fits]) => fits), ...rowsOnPages(pdf, rest, { widths, roomHeight })];
}

/** As many words as there is room for, at least one, and the rest. */
function cutAt(
  pdf: PDFKit.PDFDocument,
  text: string,
  { width, room }: { readonly width: number; readonly room: number }
): readonly [fits: string, rest: string] {
  const words = text.split(/(?<=\s)/);
  const fits = (count: number): boolean => textHeight(pdf, words.slice(0, count).join(''), width) <= room;
  let [least, most] = [1, words.length];
  while (least < most) {
    const middle = Math.ceil((least + most) / 2);
    if (fits(middle)) least = middle;
    else most = middle - 1;
  }
  return [words.slice(0, least).join(''), words.slice(least).join('')];
}

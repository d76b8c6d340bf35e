import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import { type DocumentBlock, type TextDocument } from '../../application/documents/textDocument';
import { openSansBold } from './fonts/openSansBold';
import { openSansRegular } from './fonts/openSansRegular';
import { addTable } from './pdfTable';

const margin = 56;
const ink = '#1b1b1b';
const sizes = { 1: 20, 2: 14, 3: 11.5 } as const;
const bodySize = 10.5;
const footerSize = 8.5;
const listIndent = 16;
/** Below a heading there is room for itself and three lines. */
const headingRoom = 84;
const tags = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

const body = 'body';
const strong = 'strong';

// What the fonts have: Latin letters, the dashes and quotation marks of Swedish, a few signs.
const outsideFont = /[^\n\x20-\x7e\u00a0-\u017fƒȘșȚțˆ˜\u2010\u2012-\u2015‘’‚“”„†‡•…‰‹›€™−≤≥]/gu;

// The types do not know it yet.
const accessible: object = { subset: 'PDF/UA' };

/**
 * Writes a document as PDF/UA-1: fonts within, title, language, headings, lists and tables with heading cells in reading
 * order, so that a screen reader can follow it. A character that the font does not have becomes a question mark.
 */
export async function writePdf(document: TextDocument): Promise<Uint8Array> {
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    ...accessible,
    lang: document.language === 'sv' ? 'sv-SE' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    // The usual font is none of ours, and would be no part of the file.
    font: '',
    info: { Title: document.title, Author: 'Samverkan' }
  });
  pdf.registerFont(body, bytesOf(openSansRegular)).registerFont(strong, bytesOf(openSansBold));
  pdf.font(body);
  const collected = toBytes(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of document.blocks) addBlock(pdf, root, block);
  root.end();
  addFooters(pdf, document.footer);
  pdf.end();
  return collected;
}

function bytesOf(base64: string): ArrayBuffer {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0)).buffer;
}

function addBlock(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, block: DocumentBlock): void {
  switch (block.kind) {
    case 'heading': {
      const size = sizes[block.level];
      pdf.moveDown(block.level === 1 ? 0 : 0.6);
      // A heading stands on the page of what it is above.
      if (pdf.y + headingRoom > pdf.page.maxY()) pdf.addPage();
      addText(pdf, root, { tag: tags[block.level], text: block.text, font: strong, size });
      pdf.moveDown(0.2);
      return;
    }
    case 'paragraph':
      addText(pdf, root, { tag: 'P', text: block.text, font: body, size: bodySize });
      pdf.moveDown(0.3);
      return;
    case 'list':
      addList(pdf, root, block.items);
      return;
    case 'table':
      addTable(pdf, root, { ...inFontOf(block), ...{ body, strong, size: bodySize, ink, margin } });
  }
}

interface Line {
  readonly tag: string;
  readonly text: string;
  readonly font: string;
  readonly size: number;
}

function addText(
  pdf: PDFKit.PDFDocument,
  parent: PDFKit.PDFStructureElement,
  { tag, text, font, size }: Line
): void {
  const draw = (): void => {
    pdf.font(font).fontSize(size).fillColor(ink).text(inFont(text), { lineGap: 1.5 });
  };
  parent.add(pdf.struct(tag, {}, draw));
}

function addList(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, items: readonly string[]): void {
  const list = pdf.struct('L');
  root.add(list);
  for (const item of items) {
    pdf.font(body).fontSize(bodySize).fillColor(ink);
    // Else the mark would stand on one page and its words on the next.
    if (pdf.y + pdf.currentLineHeight(true) > pdf.page.maxY()) pdf.addPage();
    const top = pdf.y;
    const mark = (): void => {
      pdf.text('•', margin + 4, top, { lineBreak: false });
    };
    const draw = (): void => {
      pdf.text(inFont(item), margin + listIndent, top, { lineGap: 1.5 });
    };
    list.add(pdf.struct('LI', {}, [pdf.struct('Lbl', {}, mark), pdf.struct('LBody', {}, draw)]));
  }
  list.end();
  pdf.x = margin;
  pdf.moveDown(0.3);
}

/** On every page, outside the reading order. */
function addFooters(pdf: PDFKit.PDFDocument, footer: string): void {
  const { start, count } = pdf.bufferedPageRange();
  for (let page = start; page < start + count; page += 1) {
    pdf.switchToPage(page);
    const bottom = pdf.page.margins.bottom;
    // Text below the margin would begin a new page.
    pdf.page.margins.bottom = 0;
    pdf.markContent('Artifact', { type: 'Pagination' });
    pdf
      .font(body)
      .fontSize(footerSize)
      .fillColor('#595959')
      .text(inFont(`${footer} – ${page + 1} (${count})`), margin, pdf.page.height - 36, { lineBreak: false });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}

function inFontOf({ headings, rows }: Extract<DocumentBlock, { kind: 'table' }>) {
  return { headings: headings.map(inFont), rows: rows.map((row) => row.map(inFont)) };
}

function inFont(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u2011/gu, '-')
    .replace(/\t/gu, ' ')
    .replace(outsideFont, '?');
}

import * as pdfkit from 'pdfkit';
import PDFDocument from 'pdfkit';
import { toBytes } from 'pdfkit/output';
import regular from 'pdfkit/standard-fonts/Helvetica';
import bold from 'pdfkit/standard-fonts/HelveticaBold';
import { type DocumentBlock, type TextDocument } from '../../application/documents/textDocument';

const margin = 56;
const ink = '#1b1b1b';
const sizes = { 1: 20, 2: 14, 3: 11.5 } as const;
const bodySize = 10.5;
const footerSize = 8.5;
const tags = { 1: 'H1', 2: 'H2', 3: 'H3' } as const;

// The characters of the standard fonts (Windows-1252); å ä ö are among them, and the dashes and quotation marks of Swedish.
const outsideFont = /[^\n\x20-\x7e\u00a0-\u00ff€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]/gu;

/**
 * Writes a document as a tagged PDF: title, language, headings, lists and tables with heading cells in reading order, so
 * that a screen reader can follow it. A character that the font does not have becomes a question mark.
 */
export async function writePdf(document: TextDocument): Promise<Uint8Array> {
  registerFonts();
  const pdf = new PDFDocument({
    size: 'A4',
    margin,
    pdfVersion: '1.7',
    tagged: true,
    lang: document.language === 'sv' ? 'sv-SE' : 'en-GB',
    displayTitle: true,
    bufferPages: true,
    info: { Title: document.title, Author: 'Samverkan' }
  });
  const collected = toBytes(pdf);
  const root = pdf.struct('Document');
  pdf.addStructure(root);
  for (const block of document.blocks) addBlock(pdf, root, block);
  root.end();
  addFooters(pdf, document.footer);
  pdf.end();
  return collected;
}

/** In a browser pdfkit knows no font until it is told; in Node it reads its own. */
function registerFonts(): void {
  const register: unknown = Reflect.get(pdfkit, 'registerStdFonts');
  if (typeof register === 'function') Reflect.apply(register, undefined, [regular, bold]);
}

function addBlock(pdf: PDFKit.PDFDocument, root: PDFKit.PDFStructureElement, block: DocumentBlock): void {
  switch (block.kind) {
    case 'heading': {
      const size = sizes[block.level];
      pdf.moveDown(block.level === 1 ? 0 : 0.6);
      addText(pdf, root, { tag: tags[block.level], text: block.text, font: 'Helvetica-Bold', size });
      pdf.moveDown(0.2);
      return;
    }
    case 'paragraph':
      addText(pdf, root, { tag: 'P', text: block.text, font: 'Helvetica', size: bodySize });
      pdf.moveDown(0.3);
      return;
    case 'list':
      addList(pdf, root, block.items);
      return;
    case 'table':
      addTable(pdf, root, block);
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
    const draw = (): void => {
      pdf
        .font('Helvetica')
        .fontSize(bodySize)
        .fillColor(ink)
        .text(`• ${inFont(item)}`, { indent: 8, lineGap: 1.5 });
    };
    list.add(pdf.struct('LI', {}, [pdf.struct('LBody', {}, draw)]));
  }
  list.end();
  pdf.moveDown(0.3);
}

function addTable(
  pdf: PDFKit.PDFDocument,
  root: PDFKit.PDFStructureElement,
  { headings, rows }: Extract<DocumentBlock, { kind: 'table' }>
): void {
  pdf.font('Helvetica').fontSize(bodySize).fillColor(ink);
  const head = headings.map((text) => ({
    text: inFont(text),
    type: 'TH' as const,
    font: { src: 'Helvetica-Bold', size: bodySize }
  }));
  const body = rows.map((row) => row.map((text) => ({ text: inFont(text), type: 'TD' as const })));
  const options = {
    data: [head, ...body],
    defaultStyle: { padding: 4, borderColor: '#8a8a8a', border: 0.5 },
    structParent: root
  };
  pdf.table(options as PDFKit.Mixins.TableOptionsWithData);
  pdf.moveDown(0.5);
  pdf.x = margin;
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
      .font('Helvetica')
      .fontSize(footerSize)
      .fillColor('#595959')
      .text(inFont(`${footer} – ${page + 1} (${count})`), margin, pdf.page.height - 36, { lineBreak: false });
    pdf.endMarkedContent();
    pdf.page.margins.bottom = bottom;
  }
}

function inFont(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\u2011/gu, '-')
    .replace(/\t/gu, ' ')
    .replace(outsideFont, '?');
}

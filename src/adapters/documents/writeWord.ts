import {
  AlignmentType,
  Document,
  Footer,
  HeadingLevel,
  Packer,
  PageNumber,
  Paragraph,
  Table,
  TableCell,
  TableRow,
  TextRun,
  WidthType,
  type FileChild
} from 'docx';
import { type DocumentBlock, type TextDocument } from '../../application/documents/textDocument';

const headings = { 1: HeadingLevel.TITLE, 2: HeadingLevel.HEADING_1, 3: HeadingLevel.HEADING_2 } as const;
const languages = { sv: 'sv-SE', en: 'en-GB' } as const;
const bodyFont = 'Calibri';

/** Writes a document as a Word file: real headings, lists and tables with a heading row, and its language, so that it reads aloud. */
export async function writeWord(document: TextDocument): Promise<Uint8Array> {
  const file = new Document({
    title: document.title,
    description: document.title,
    creator: 'Samverkan',
    styles: {
      default: {
        document: { run: { font: bodyFont, size: 22, language: { value: languages[document.language] } } }
      }
    },
    sections: [{ footers: { default: footerOf(document) }, children: document.blocks.flatMap(childrenOf) }]
  });
  return new Uint8Array(await Packer.toArrayBuffer(file));
}

function childrenOf(block: DocumentBlock): readonly FileChild[] {
  switch (block.kind) {
    case 'heading':
      return [new Paragraph({ text: block.text, heading: headings[block.level] })];
    case 'paragraph':
      return [new Paragraph({ text: block.text, spacing: { after: 120 } })];
    case 'list':
      return block.items.map((text) => new Paragraph({ text, bullet: { level: 0 } }));
    case 'table':
      // A paragraph between, since Word joins two tables that follow on each other.
      return [tableOf(block), new Paragraph({ text: '' })];
  }
}

function tableOf({ headings: names, rows }: Extract<DocumentBlock, { kind: 'table' }>): Table {
  const cell = (text: string, isHeading: boolean): TableCell =>
    new TableCell({ children: [new Paragraph({ children: [new TextRun({ text, bold: isHeading })] })] });
  return new Table({
    width: { size: 100, type: WidthType.PERCENTAGE },
    rows: [
      new TableRow({ tableHeader: true, cantSplit: true, children: names.map((name) => cell(name, true)) }),
      ...rows.map((row) => new TableRow({ cantSplit: true, children: row.map((text) => cell(text, false)) }))
    ]
  });
}

function footerOf({ footer }: TextDocument): Footer {
  return new Footer({
    children: [
      new Paragraph({
        alignment: AlignmentType.LEFT,
        children: [new TextRun(`${footer}  `), new TextRun({ children: [PageNumber.CURRENT] })]
      })
    ]
  });
}

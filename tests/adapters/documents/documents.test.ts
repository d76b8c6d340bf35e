import { inflateSync } from 'node:zlib';
import { strFromU8, unzipSync } from 'fflate';
import { documentWriter } from '../../../src/adapters/documents/documentWriter';
import { type CalendarFile, type TextDocument } from '../../../src/application/documents/textDocument';

const writer = documentWriter();

const document: TextDocument = {
  title: 'Minnesanteckningar – Åäö',
  language: 'sv',
  footer: 'Beredningsgruppen, 29 september 2020. Utkast',
  blocks: [
    { kind: 'heading', level: 1, text: 'Minnesanteckningar – Åäö' },
    { kind: 'paragraph', text: 'Sagt på mötet: "ljuset" & mer.' },
    { kind: 'heading', level: 2, text: 'Närvarande' },
    { kind: 'list', items: ['Ordföranden', 'Kommunpolisen'] },
    { kind: 'heading', level: 3, text: 'HÄ-2 Belysning' },
    {
      kind: 'table',
      headings: ['Nummer', 'Beslut'],
      rows: Array.from({ length: 60 }, (_, index) => [`B 2020:${index + 1}`, 'Slutdatumet flyttas 🙂'])
    }
  ]
};

/** Hexadecimal digits with which a letter is drawn. */
const digitsPerLetter = 4;

/** What is drawn on each page of a PDF file, as its operators. */
function pagesOf(text: string): readonly string[] {
  return [...text.matchAll(/stream\n([\s\S]*?)\nendstream/g)]
    .map((match) => Buffer.from(match[1] ?? '', 'latin1'))
    .filter(([first]) => first === 0x78)
    .map((packed) => inflateSync(packed).toString('latin1'))
    .filter((content) => content.includes(' BDC'));
}

/** The words drawn under a tag on a page, each as the numbers of its letters in its font. */
function wordsIn(page: string, tag: string): readonly string[] {
  const marked = page.matchAll(new RegExp(`/${tag} <<[^>]*>> BDC([\\s\\S]*?)EMC`, 'g'));
  const drawn = [...marked].flatMap((match) => [...(match[1] ?? '').matchAll(/\[(.*?)\] TJ/g)]);
  return drawn.map((match) => (match[1] ?? '').replace(/<([0-9a-f]+)>|[^<]/g, '$1'));
}

describe('a Word file', () => {
  let files: Readonly<Record<string, Uint8Array>>;
  const part = (name: string): string => strFromU8(files[name] ?? new Uint8Array());
  beforeAll(async () => {
    files = unzipSync(await writer.writeWord(document));
  });

  it('has real headings, bullets and tables with a heading row', () => {
    const text = part('word/document.xml');
    expect(text).toContain('<w:pStyle w:val="Title"/>');
    expect(text).toContain('<w:pStyle w:val="Heading1"/>');
    expect(text).toContain('<w:pStyle w:val="Heading2"/>');
    expect(text).toContain('<w:numPr>');
    expect(text.match(/<w:tblHeader\/>/g)).toHaveLength(1);
    // A row stays on one page where it can.
    expect(text.match(/<w:cantSplit\/>/g)).toHaveLength(61);
    expect(text).toContain('Sagt på mötet: &quot;ljuset&quot; &amp; mer.');
  });

  it('says its title and language', () => {
    expect(part('docProps/core.xml')).toContain('<dc:title>Minnesanteckningar – Åäö</dc:title>');
    expect(part('word/styles.xml')).toMatch(/<w:lang[^>]*w:val="sv-SE"/);
  });
});

describe('a PDF file', () => {
  let text: string;
  beforeAll(async () => {
    text = Buffer.from(await writer.writePdf(document)).toString('latin1');
  });

  it('is tagged, in Swedish, and shows its title', () => {
    expect(text).toContain('/Marked true');
    expect(text).toContain('/StructTreeRoot');
    expect(text).toContain('/Lang (sv-SE)');
    expect(text).toContain('/DisplayDocTitle true');
  });

  it.each(['H1', 'H2', 'H3', 'P', 'L', 'LI', 'Lbl', 'LBody', 'Table', 'TR', 'TH', 'TD'])(
    'has the tag %s',
    (tag) => {
      expect(text).toMatch(new RegExp(`/S /${tag}\\b`));
    }
  );

  it('says that it is PDF/UA, and has its fonts within', () => {
    expect(text).toContain('<pdfuaid:part>1</pdfuaid:part>');
    expect(text).toMatch(/<rdf:li xml:lang="x-default">Minnesanteckningar/);
    expect(text.match(/\/FontFile2\b/g)).toHaveLength(2);
    expect([...text.matchAll(/\/BaseFont \/(\S+)/g)].map(([, name]) => name?.slice(7)).sort()).toEqual([
      ...['OpenSans-Bold', 'OpenSans-Bold', 'OpenSans-Regular', 'OpenSans-Regular']
    ]);
    expect(text.match(/\/Scope \/Column\b/g)).toHaveLength(2);
  });

  it('has a table of several pages with one heading cell for each column', () => {
    expect(text.match(/\/S \/TH\b/g)).toHaveLength(2);
    expect(text.match(/\/S \/TD\b/g)).toHaveLength(120);
    expect((text.match(/\/Type \/Page\b/g) ?? []).length).toBeGreaterThan(1);
  });

  it('shows the headings of a table again on each further page, outside the reading order', () => {
    const pages = pagesOf(text);
    expect(pages.length).toBeGreaterThan(1);
    const headings = wordsIn(pages[0] ?? '', 'TH');
    expect(headings).toHaveLength(2);
    for (const page of pages.slice(1)) {
      expect(wordsIn(page, 'TH')).toEqual([]);
      expect(wordsIn(page, 'Artifact').slice(0, 2)).toEqual(headings);
    }
  });
});

test('a row of a PDF file that is longer than a page goes on on the next, and loses no word', async () => {
  const words = Array.from({ length: 1500 }, (_, index) => `ord${index}`).join(' ');
  const table = { kind: 'table', headings: ['Nummer', 'Beslut'], rows: [['B 2020:1', words]] } as const;
  const file = await writer.writePdf({ ...document, blocks: [table] });
  const pages = pagesOf(Buffer.from(file).toString('latin1'));
  expect(pages.length).toBeGreaterThan(1);
  const drawn = pages.flatMap((page) => wordsIn(page, 'TD')).join('').length / digitsPerLetter;
  // Where a line ends, the blank after it may be drawn or not.
  expect(drawn).toBeGreaterThanOrEqual(words.replaceAll(' ', '').length);
});

describe('a calendar', () => {
  const event = { title: 'Beredning', isCancelled: false, place: 'Telefonplan' };
  const calendar: CalendarFile = {
    name: 'Möten – Beredningsgruppen',
    madeAt: '2020-09-14T07:00:00.000Z',
    language: 'sv',
    events: [
      { ...event, key: 'm1', start: '2020-10-23T11:00:00.000Z', end: '2020-10-23T12:30:00.000Z' },
      {
        ...event,
        ...{ key: 'm2', start: '2020-10-27T12:00:00.000Z', end: '2020-10-27T13:30:00.000Z' },
        isCancelled: true
      }
    ]
  };

  it('has each meeting at its moment, under a name that stays', async () => {
    const text = await writer.writeCalendar(calendar);
    expect(text).toContain('UID:m1@samverkan');
    expect(text).toContain('DTSTART:20201023T110000Z');
    expect(text).toContain('DTEND:20201023T123000Z');
    expect(text).toContain('DTSTART:20201027T120000Z');
    expect(text).toContain('STATUS:CANCELLED');
    expect(await writer.writeCalendar(calendar)).toBe(text);
  });
});

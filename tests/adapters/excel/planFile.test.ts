import { deflateRawSync } from 'node:zlib';
import { Workbook, type Worksheet } from 'exceljs';
import fc from 'fast-check';
import { readPlanFile } from '../../../src/adapters/excel/readPlanFile';
import { writePlanFile } from '../../../src/adapters/excel/writePlanFile';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type CellContent } from '../../../src/core/planTable/planTable';
import { valueOf } from '../../support/cooperation';

async function fileOf(fill: (sheet: Worksheet, workbook: Workbook) => void): Promise<Buffer> {
  const workbook = new Workbook();
  fill(workbook.addWorksheet('Blad1'), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function contents(fill: (sheet: Worksheet, workbook: Workbook) => void) {
  const { rows } = valueOf(await readPlanFile(await fileOf(fill)));
  return Object.fromEntries(
    rows.flatMap(({ row, cells }) => cells.map(({ column, content }) => [`R${row}C${column}`, content]))
  );
}

const text = (value: string): CellContent => ({ kind: 'text', text: value });
const failure = async (bytes: Buffer) => {
  const answer = await readPlanFile(bytes);
  return answer.ok ? 'read' : answer.error.code;
};

test('reads texts, rich texts, links, numbers, days, formulas and merged cells for what they are', async () => {
  const found = await contents((sheet) => {
    sheet.getCell('A1').value = 'Åtgärd';
    sheet.getCell('B1').value = { richText: [{ text: 'Röj ' }, { font: { bold: true }, text: 'sly' }] };
    sheet.getCell('C1').value = { text: 'länk', hyperlink: 'https://samverkan.example' };
    sheet.getCell('D1').value = 3.5;
    sheet.getCell('E1').value = new Date('2020-12-18T00:00:00Z');
    sheet.getCell('F1').value = { formula: 'A1&"!"', result: 'Åtgärd!' };
    sheet.getCell('G1').value = { formula: '1+1', result: 2 };
    sheet.getCell('H1').value = { formula: 'A1', date1904: false };
    sheet.getCell('I1').value = { error: '#DIV/0!' };
    sheet.getCell('J1').value = true;
    sheet.getCell('A2').value = 'en gång';
    sheet.mergeCells('A2:A3');
  });
  expect(found).toEqual({
    R1C1: text('Åtgärd'),
    R1C2: text('Röj sly'),
    R1C3: text('länk'),
    R1C4: { kind: 'number', value: 3.5 },
    R1C5: { kind: 'day', day: '2020-12-18' },
    R1C6: { ...text('Åtgärd!'), isFormula: true },
    R1C7: { kind: 'number', value: 2 },
    R1C8: { kind: 'unreadable', reason: 'formulaWithoutResult' },
    R1C9: { kind: 'unreadable', reason: 'errorValue' },
    R1C10: text('Ja'),
    R2C1: text('en gång'),
    R3C1: { kind: 'unreadable', reason: 'mergedCell' }
  });
});

test.each([false, true])('a day is the day of the sheet in every time zone; 1904: %s', async (date1904) => {
  for (const value of ['2020-01-01T00:00:00Z', '2020-12-31T23:59:00Z', '2020-03-29T01:30:00Z']) {
    const found = await contents((sheet, workbook) => {
      workbook.properties.date1904 = date1904;
      sheet.getCell('A1').value = new Date(value);
    });
    expect(found).toEqual({ R1C1: { kind: 'day', day: value.slice(0, 10) } });
  }
});

test('takes the first sheet that can be seen and has something in it', async () => {
  const found = await contents((sheet, workbook) => {
    sheet.getCell('A1').numFmt = '@';
    const hidden = workbook.addWorksheet('Dold');
    hidden.state = 'hidden';
    hidden.getCell('A1').value = 'dold';
    workbook.addWorksheet('Plan').getCell('B2').value = 'synlig';
  });
  expect(found).toEqual({ R2C2: text('synlig') });
});

const ole = Buffer.from('d0cf11e0a1b11ae1', 'hex');

test('says what is wrong with a file that is no workbook', async () => {
  const whole = await fileOf((sheet) => (sheet.getCell('A1').value = 'A'));
  expect(await failure(Buffer.alloc(0))).toBe('fileEmpty');
  expect(await failure(Buffer.from('Nr;Åtgärd\n1;Röj sly\n'))).toBe('fileNotWorkbook');
  expect(await failure(Buffer.from('PK'))).toBe('fileNotWorkbook');
  expect(await failure(zipOf('word/document.xml', Buffer.from('<w/>')))).toBe('fileNotWorkbook');
  expect(await failure(Buffer.concat([ole, Buffer.from('EncryptedPackage', 'utf16le')]))).toBe(
    'filePasswordProtected'
  );
  expect(await failure(Buffer.concat([ole, Buffer.alloc(600)]))).toBe('fileOldFormat');
  expect(await failure(zipOf('xl/workbook.xml', Buffer.from('<workbook')))).not.toBe('read');
  expect(await failure(await fileOf(() => undefined))).toBe('workbookEmpty');
  for (const share of [0.2, 0.5, 0.9, 0.99]) {
    expect(await failure(whole.subarray(0, Math.floor(whole.length * share)))).toBe('fileBroken');
  }
});

test('a damaged file is refused or read, and never throws', async () => {
  const whole = await fileOf((sheet) => (sheet.getCell('A1').value = 'A'));
  await fc.assert(
    fc.asyncProperty(fc.nat(whole.length - 1), fc.integer({ min: 1, max: 255 }), async (at, flip) => {
      const damaged = Buffer.from(whole);
      damaged.writeUInt8((damaged.readUInt8(at) + flip) % 256, at);
      expect(typeof (await failure(damaged))).toBe('string');
    }),
    { numRuns: 60 }
  );
});

test('a file that unpacks to too much is stopped, whatever size it claims', async () => {
  const limits = { maxFileBytes: 1024 * 1024, maxUnpackedBytes: 1024 * 1024 };
  const bomb = zipOf('xl/workbook.xml', Buffer.alloc(5 * 1024 * 1024), 10);
  expect(await readPlanFile(bomb, limits)).toMatchObject({
    error: { code: 'fileTooLarge', maxMegabytes: 1 }
  });
  const large = Buffer.alloc(2 * 1024 * 1024, 1);
  expect(await readPlanFile(large, limits)).toMatchObject({ error: { code: 'fileTooLarge' } });
});

test('10,000 rows are read, one more is not', async () => {
  const rows = (count: number) =>
    fileOf((sheet) => {
      for (let row = 1; row <= count; row += 1) sheet.getCell(row, 1).value = row;
    });
  expect(await failure(await rows(10_000))).toBe('read');
  expect(await readPlanFile(await rows(10_001))).toMatchObject({
    error: { code: 'tooManyRows', maxRows: 10_000 }
  });
});

test('what was written is read back the same, formulas in texts too', async () => {
  const rows = [
    { row: 1, cells: [{ column: 1, content: text('Åtgärd') }] },
    ...['=1+1', '+46', '-1', '@SUM(A1)', "'x", '=HYPERLINK("http://x")', ' 1 ', '007', 'a\nb', '<b>&'].map(
      (said, index) => ({ row: index + 2, cells: [{ column: 1, content: text(said) }] })
    ),
    {
      row: 20,
      cells: [
        { column: 2, content: { kind: 'day', day: calendarDay('2020-02-29') } as const },
        { column: 3, content: { kind: 'number', value: -2.25 } as const }
      ]
    }
  ];
  const bytes = await writePlanFile({ rows });
  expect(valueOf(await readPlanFile(bytes))).toEqual({ rows });
  const workbook = new Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  const cell = workbook.worksheets[0]?.getCell('A2');
  expect([cell?.value, cell?.numFmt, cell?.formula]).toEqual(['=1+1', '@', undefined]);
});

/** A zip with one part, which may claim to be smaller than it is. */
function zipOf(name: string, content: Buffer, claimedBytes = content.length): Buffer {
  const packed = deflateRawSync(content);
  const nameBytes = Buffer.from(name);
  const header = Buffer.alloc(30);
  header.writeUInt32LE(0x04034b50, 0);
  header.writeUInt16LE(8, 8);
  header.writeUInt32LE(packed.length, 18);
  header.writeUInt32LE(claimedBytes, 22);
  header.writeUInt16LE(nameBytes.length, 26);
  const entry = Buffer.alloc(46);
  entry.writeUInt32LE(0x02014b50, 0);
  entry.writeUInt16LE(8, 10);
  entry.writeUInt32LE(packed.length, 20);
  entry.writeUInt32LE(claimedBytes, 24);
  entry.writeUInt16LE(nameBytes.length, 28);
  const start = 30 + nameBytes.length + packed.length;
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(1, 8);
  end.writeUInt16LE(1, 10);
  end.writeUInt32LE(46 + nameBytes.length, 12);
  end.writeUInt32LE(start, 16);
  return Buffer.concat([header, nameBytes, packed, entry, nameBytes, end]);
}

import fc from 'fast-check';
import { checkDocumentFile, documentNames, maxDocumentBytes } from '../../../src/core/agreement/documentFile';

const pdf = new TextEncoder().encode('%PDF-1.7');
const zip = Uint8Array.from([0x50, 0x4b, 0x03, 0x04, 0x14]);
const withPassword = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1]);
const nothing = new Uint8Array(0);
const hash = 'ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad';

test.each([
  ['avtal.pdf', 8, pdf, []],
  ['AVTAL.PDF', 8, pdf, []],
  ['avtal.docx', 8, zip, []],
  ['avtal.pdf', maxDocumentBytes, pdf, []],
  ['avtal.pdf', maxDocumentBytes + 1, pdf, ['documentTooLarge']],
  ['avtal.pdf', 0, nothing, ['documentEmpty']],
  ['avtal.doc', 8, withPassword, ['documentKindRefused']],
  ['avtal.exe', 8, zip, ['documentKindRefused']],
  ['avtal', 8, pdf, ['documentKindRefused']],
  ['avtal.pdf.exe', 8, pdf, ['documentKindRefused']],
  ['.pdf', 8, pdf, []],
  ['avtal.pdf', 8, zip, ['documentNotAsNamed']],
  ['avtal.docx', 8, withPassword, ['documentNotAsNamed']],
  ['avtal.pdf', 2, pdf.slice(0, 2), ['documentNotAsNamed']],
  // The tax agency's test number, which belongs to nobody.
  ['avtal 19121212-1212.pdf', 8, pdf, ['personalIdentityNumber']],
  ['avtal 20191104 version 2.pdf', 8, pdf, []]
])('%s of %i bytes', (name, ...[size, start, codes]) => {
  const found = checkDocumentFile({ name, size, start });
  expect(found.map(({ code }) => code)).toEqual(codes);
  expect(JSON.stringify(found)).not.toContain('1212');
});

test.each([
  ['Överenskommelse Järva 2020.pdf', 'Överenskommelse Järva 2020.pdf'],
  ['Avtal.PDF', 'Avtal.pdf'],
  ['a/b\\c:d*e?f"g<h>i|j#k%l.docx', 'a-b-c-d-e-f-g-h-i-j-k-l.docx'],
  ['  ~$avtal .pdf', '$avtal.pdf'],
  ['_vti_avtal.pdf', 'vti_avtal.pdf'],
  ['....pdf', 'Dokument.pdf'],
  ['.pdf', 'Dokument.pdf'],
  [`${'a'.repeat(300)}.pdf`, `${'a'.repeat(100)}.pdf`],
  ['A\u030Angstro\u0308m.pdf', 'Ångström.pdf']
])('%j may be called %j', (name, plain) => {
  expect(documentNames(name, hash)[0]).toBe(plain);
});

test('a name that is taken gets the beginning of the fingerprint, and then the whole of it', () => {
  expect(documentNames('Avtal.pdf', hash)).toEqual([
    'Avtal.pdf',
    'Avtal (ba7816bf).pdf',
    `Avtal (${hash}).pdf`
  ]);
});

test('whatever a file is called, its names are ones that SharePoint takes, and the same each time', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), fc.constantFrom('.pdf', '.docx'), (base, ending) => {
      const names = documentNames(`${base}${ending}`, hash);
      expect(names).toEqual(documentNames(`${base}${ending}`, hash));
      for (const name of names) {
        expect(name).not.toMatch(/["*:<>?/\\|#%]|^[\s.~_]|[\s.]\.(?:pdf|docx)$/);
        expect(name.length).toBeLessThanOrEqual(180);
        expect(name.endsWith(ending)).toBe(true);
      }
    })
  );
});

import fc from 'fast-check';
import { type DomainRow } from '../../src/core/recorded';
import { checkTexts, lineLength, longText, requiredLine, urlLength } from '../../src/core/text';
import { recorded } from './organisation/rows';

interface Note extends DomainRow {
  readonly title: string;
  readonly body?: string;
  readonly groupKey?: string;
  readonly tags?: readonly string[];
  readonly memberKeys?: readonly string[];
  readonly documentUrl?: string;
  readonly size?: number;
}

function check(change: Partial<Note>) {
  const row: Note = { key: 'note-1', title: 'Rubrik', ...recorded, ...change };
  return checkTexts(row, { title: requiredLine, body: longText, memberKeys: { isRequired: false } });
}

const number = '19121212-1212';

describe('the texts of a row', () => {
  it.each([
    ['sound', {}, []],
    ['no title', { title: '' }, [{ code: 'fieldMissing', field: 'title' }]],
    [
      'a personnummer as a number',
      { size: 191212121212 },
      [{ code: 'personalIdentityNumber', field: 'size' }]
    ],
    ['a blank title', { title: ' \n ' }, [{ code: 'fieldMissing', field: 'title' }]],
    ['a title not there', { title: undefined }, [{ code: 'fieldMissing', field: 'title' }]],
    ['no key', { key: '' }, [{ code: 'fieldMissing', field: 'key' }]],
    ['nobody behind it', { recordedBy: '' }, [{ code: 'fieldMissing', field: 'recordedBy' }]],
    ['a key that is none', { key: 'å b' }, [{ code: 'invalidKey', field: 'key' }]],
    ['a pointer that is none', { groupKey: 'a b' }, [{ code: 'invalidKey', field: 'groupKey' }]],
    ['an empty pointer', { groupKey: '' }, []],
    [
      'a wrong pointer among others',
      { memberKeys: ['a', ''] },
      [{ code: 'invalidKey', field: 'memberKeys' }]
    ],
    ['an address', { documentUrl: 'https://example.org/a?b#c' }, []],
    ['a local address', { documentUrl: 'http://127.0.0.1:8080/sites/a' }, []],
    ['a script', { documentUrl: 'javascript:alert(1)' }, [{ code: 'invalidUrl', field: 'documentUrl' }]],
    ['two words', { documentUrl: 'https://a.se b' }, [{ code: 'invalidUrl', field: 'documentUrl' }]],
    ['a number in a text', { body: `se ${number}` }, [{ code: 'personalIdentityNumber', field: 'body' }]],
    ['a number in a list', { tags: ['a', number] }, [{ code: 'personalIdentityNumber', field: 'tags' }]],
    ['a number in a key', { key: number }, [{ code: 'personalIdentityNumber', field: 'key' }]],
    ['a number as a pointer', { groupKey: number }, [{ code: 'personalIdentityNumber', field: 'groupKey' }]],
    ['a UUID', { groupKey: '12121212-1212-1212-1212-121212121212' }, []]
  ])('%s', (_, change, expected) => {
    expect(check(change)).toEqual(expected);
  });

  it.each([
    ['title', lineLength],
    ['body', longText.maxLength!],
    ['documentUrl', urlLength]
  ] as const)('%s holds %i characters and no more', (field, maxLength) => {
    const start = field === 'documentUrl' ? 'https://example.org/' : '';
    expect(check({ [field]: start.padEnd(maxLength, 'x') })).toEqual([]);
    expect(check({ [field]: start.padEnd(maxLength + 1, 'x') })).toEqual([
      { code: 'textTooLong', field, maxLength, length: maxLength + 1 }
    ]);
  });

  it('counts an empty list as missing where one is needed', () => {
    const row: Note = { key: 'note-1', title: 'Rubrik', ...recorded, memberKeys: [] };
    expect(checkTexts(row, { memberKeys: requiredLine })).toEqual([
      { code: 'fieldMissing', field: 'memberKeys' }
    ]);
    expect(checkTexts({ ...row, memberKeys: ['a'] }, { memberKeys: requiredLine })).toEqual([]);
  });

  it('are never repeated in what is found', () => {
    const text = fc.string({ unit: 'binary', minLength: 3 });
    fc.assert(
      fc.property(text, (secret) => {
        const marked = `§${secret}§ ${number}`;
        const found = check({
          title: marked,
          body: marked,
          tags: [marked],
          documentUrl: marked,
          groupKey: marked
        });
        expect(JSON.stringify(found)).not.toContain('§');
        expect(found.map(({ field }) => field)).toEqual(expect.arrayContaining(['title', 'body', 'tags']));
      })
    );
  });
});

import { createDraftStore, type TextStorage } from '../../../../src/webparts/shared/data/draftStore';

function storage(): TextStorage & { readonly texts: Map<string, string> } {
  const texts = new Map<string, string>();
  return {
    texts,
    get length() {
      return texts.size;
    },
    key: (index) => [...texts.keys()][index] ?? null,
    getItem: (name) => texts.get(name) ?? null,
    setItem: (name, text) => void texts.set(name, text),
    removeItem: (name) => void texts.delete(name)
  };
}

const scope = { site: 'site', login: 'login' };
const draft = { formInstance: 'f1', input: { text: 'Belysningen är beställd.', kind: 'status' } };

it('keeps a draft until it is let go of', () => {
  const store = createDraftStore(scope, storage);
  const kept = storage();
  const keeping = createDraftStore(scope, () => kept);
  keeping.keep('report ha-2', draft);
  expect(keeping.read('report ha-2')).toEqual(draft);
  expect(keeping.read('report ha-3')).toBeUndefined();
  keeping.forget('report ha-2');
  expect(keeping.read('report ha-2')).toBeUndefined();
  expect(kept.texts.size).toBe(0);
  expect(store.read('report ha-2')).toBeUndefined();
});

it('gives nobody the text of another who was signed in', () => {
  const kept = storage();
  createDraftStore({ ...scope, login: 'anna' }, () => kept).keep('report', draft);
  expect(createDraftStore({ ...scope, login: 'bo' }, () => kept).read('report')).toBeUndefined();
});

it('removes what another who was signed in has left, and nothing else', () => {
  const kept = storage();
  kept.setItem('samverkan last plan', 'ha');
  createDraftStore({ ...scope, login: 'anna' }, () => kept).keep('report', draft);
  createDraftStore({ ...scope, login: 'anna' }, () => kept);
  expect(kept.texts.size).toBe(2);
  createDraftStore({ ...scope, login: 'ann' }, () => kept);
  expect([...kept.texts.keys()]).toEqual(['samverkan last plan']);
});

it('keeps no personal identity number', () => {
  const kept = storage();
  const store = createDraftStore(scope, () => kept);
  store.keep('report', { ...draft, input: { text: 'Gäller 19121212-1212', remedy: 'Ny tid' } });
  expect([...kept.texts.values()].join()).not.toContain('1212');
  expect(store.read('report')?.input).toEqual({ remedy: 'Ny tid' });
  store.keep('report', { ...draft, input: { before: { text: 'Gäller 19121212-1212' }, remedy: 'Ny tid' } });
  expect(store.read('report')?.input).toEqual({ remedy: 'Ny tid' });
});

it.each(['', 'no json', '{}', '{"formInstance":1,"input":{}}', '{"formInstance":"f","input":null}', '[]'])(
  'passes over %j, which is no draft',
  (text) => {
    const kept = storage();
    kept.setItem('samverkan draft login site report', text);
    expect(createDraftStore(scope, () => kept).read('report')).toBeUndefined();
  }
);

it('does without a storage that is turned off or full', () => {
  const off = createDraftStore(scope, () => {
    throw new Error('SecurityError');
  });
  expect(() => off.keep('report', draft)).not.toThrow();
  expect(off.read('report')).toBeUndefined();
  expect(() => off.forget('report')).not.toThrow();
});

import * as fc from 'fast-check';
import { addressOf, pageFileOf } from '../../../src/core/links/linkAddress';
import { placeOf, readPlace, writePlace } from '../../../src/core/links/linkPlace';
import { type LinkedThing, linkPages, pageOf } from '../../../src/core/links/linkTarget';

const site = 'https://contoso.sharepoint.com/sites/jarva';

const cases: readonly { readonly thing: LinkedThing; readonly end: string }[] = [
  { thing: { kind: 'page', page: 'steering' }, end: 'Samverkan-styrgrupp.aspx' },
  {
    thing: { kind: 'agreement', agreementKey: 'jarva-2020' },
    end: 'Samverkan-overenskommelser.aspx#overenskommelse=jarva-2020'
  },
  { thing: { kind: 'plan', planKey: 'plan-1' }, end: 'Samverkan-atgardsplan.aspx#plan=plan-1' },
  {
    thing: { kind: 'action', planKey: 'plan-1', actionKey: 'rk-2' },
    end: 'Samverkan-atgardsplan.aspx#plan=plan-1&atgard=rk-2'
  },
  { thing: { kind: 'action', actionKey: 'rk-2' }, end: 'Samverkan-atgardsplan.aspx#atgard=rk-2' },
  { thing: { kind: 'meeting', meetingKey: 'm-1' }, end: 'Samverkan-moten.aspx#mote=m-1' },
  { thing: { kind: 'round', roundKey: 'r-1' }, end: 'Samverkan-moten.aspx#avstamning=r-1' },
  { thing: { kind: 'group', groupKey: 'g-1' }, end: 'Samverkan-grupp.aspx#grupp=g-1' }
];

test.each(cases)('$thing.kind has the address …/$end', ({ thing, end }) => {
  expect(addressOf({ site, ...thing })).toBe(`${site}/SitePages/${end}`);
  expect(addressOf({ site: `${site}/`, ...thing })).toBe(`${site}/SitePages/${end}`);
});

test('pages named otherwise are found by what their names begin with', () => {
  const convention = { pagePrefix: 'Vår samverkan ' };
  expect(pageFileOf('actionPlan', convention)).toBe('Vår samverkan atgardsplan.aspx');
  expect(addressOf({ site, kind: 'plan', planKey: 'p' }, convention)).toBe(
    `${site}/SitePages/V%C3%A5r%20samverkan%20atgardsplan.aspx#plan=p`
  );
});

test('every page has a file of its own', () => {
  expect(new Set(linkPages.map((page) => pageFileOf(page))).size).toBe(linkPages.length);
});

const key = fc.string({ minLength: 1, unit: 'binary' });
const anyThing: fc.Arbitrary<LinkedThing> = fc.oneof(
  key.map((agreementKey): LinkedThing => ({ kind: 'agreement', agreementKey })),
  fc.tuple(key, key).map(([planKey, actionKey]): LinkedThing => ({ kind: 'action', planKey, actionKey })),
  key.map((meetingKey): LinkedThing => ({ kind: 'meeting', meetingKey })),
  key.map((groupKey): LinkedThing => ({ kind: 'group', groupKey }))
);

test('what is written is read again, whatever the keys hold', () => {
  fc.assert(
    fc.property(anyThing, (thing) => {
      const place = placeOf(thing);
      expect(readPlace(writePlace(place))).toEqual(place);
      expect(readPlace(`#${writePlace(place)}`)).toEqual(place);
    })
  );
});

test('an address is ASCII and holds one #, so that it survives mail and chat', () => {
  fc.assert(
    fc.property(anyThing, (thing) => {
      expect(addressOf({ site, ...thing })).toMatch(/^[!-~]+$/);
      expect(addressOf({ site, ...thing }).split('#')).toHaveLength(thing.kind === 'page' ? 1 : 2);
    })
  );
});

test.each([
  ['', {}],
  ['#', {}],
  ['#elsewhere', {}],
  ['#plan=', {}],
  ['#plan=%E5', {}],
  ['#view=1&plan=p&plan-x=2', { planKey: 'p' }],
  ['#plan=min+plan', { planKey: 'min plan' }],
  ['#plan=a=b', { planKey: 'a=b' }]
])('%j asks for %j', (fragment, place) => {
  expect(readPlace(fragment)).toEqual(place);
});

test('every thing stands on one of the pages', () => {
  for (const { thing } of cases) expect(linkPages).toContain(pageOf(thing));
});

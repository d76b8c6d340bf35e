import fc from 'fast-check';
import { compareNaturally } from '../../../src/core/overview/naturalOrder';

test.each([
  [
    ['HÄ-10', 'HÄ-2', 'HÄ-1'],
    ['HÄ-1', 'HÄ-2', 'HÄ-10']
  ],
  [
    ['SÖ-1', 'RK-8', 'HÄ-1', 'SK-1'],
    ['HÄ-1', 'RK-8', 'SK-1', 'SÖ-1']
  ],
  [
    ['Östermalm', 'Ängby', 'Årsta', 'Zinken', 'Bromma'],
    ['Bromma', 'Zinken', 'Årsta', 'Ängby', 'Östermalm']
  ],
  [
    ['b', 'A', 'a'],
    ['A', 'a', 'b']
  ],
  [
    ['A\u030Arsta', 'Örby', 'Årsta'],
    ['A\u030Arsta', 'Årsta', 'Örby']
  ],
  [
    ['2.10', '2.9', '10.1', ''],
    ['', '2.9', '2.10', '10.1']
  ],
  [
    ['1-99999999999999999999', '1-100000000000000000000'],
    ['1-99999999999999999999', '1-100000000000000000000']
  ]
])('%j becomes %j', (given, expected) => {
  expect([...given].sort(compareNaturally)).toEqual(expected);
});

test('is an order: one way round, the same through a third, and equal only for the same text', () => {
  const text = fc.oneof(
    fc.string({ maxLength: 6 }),
    fc
      .array(fc.constantFrom('å', 'Ä', 'ö', 'z', '0', '1', '10', '-'), { maxLength: 5 })
      .map((parts) => parts.join(''))
  );
  fc.assert(
    fc.property(text, text, text, (one, other, third) => {
      expect(Math.sign(compareNaturally(one, other))).toBe(0 - Math.sign(compareNaturally(other, one)));
      expect(compareNaturally(one, other) === 0).toBe(one === other);
      const [a = '', b = '', c = ''] = [one, other, third].sort(compareNaturally);
      expect(compareNaturally(a, b) <= 0 && compareNaturally(b, c) <= 0 && compareNaturally(a, c) <= 0).toBe(
        true
      );
    })
  );
});

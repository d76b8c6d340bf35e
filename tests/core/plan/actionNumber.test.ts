import * as fc from 'fast-check';
import { nextActionNumber } from '../../../src/core/plan/actionNumber';

describe('the number of the next action', () => {
  test.each([
    [['HÄ-1', 'HÄ-2', 'HÄ-10'], 'HÄ-11'],
    [['HÄ-9', 'hä-10', 'X-70'], 'HÄ-11'],
    [['1', '2'], '3'],
    [['a', ''], undefined],
    [[], undefined]
  ])('%j gives %s', (numbers, next) => {
    expect(nextActionNumber(numbers)).toBe(next);
  });

  test('is never one that is taken', () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5000), { minLength: 1 }), (values) => {
        const numbers = values.map((value) => `RK-${value}`);
        expect(numbers).not.toContain(nextActionNumber(numbers));
      })
    );
  });
});

import fc from 'fast-check';
import { checkFreeText } from '../../../src/core/privacy/freeText';
import { completeNumber } from './numbers';

const number = completeNumber('19850101', '980');
const withDash = `${number.slice(2, 8)}-${number.slice(8)}`;

describe('checkFreeText', () => {
  it.each(['', ' ', 'Åtgärden följer tidplanen.', 'Möte 2020-09-14 13.00'])(
    'gives %j back as it is',
    (text) => {
      expect(checkFreeText(text, 255)).toEqual({ ok: true, value: text });
    }
  );

  it('counts as SharePoint does, and allows exactly the most', () => {
    expect(checkFreeText('å'.repeat(255), 255).ok).toBe(true);
    expect(checkFreeText('å'.repeat(256), 255)).toEqual({
      ok: false,
      error: { code: 'textTooLong', maxLength: 255, length: 256 }
    });
    expect(checkFreeText('😀', 1)).toEqual({
      ok: false,
      error: { code: 'textTooLong', maxLength: 1, length: 2 }
    });
  });

  it('refuses a number without repeating any of it', () => {
    const answer = checkFreeText(`Talade med ${withDash} i går`, 255);
    expect(answer).toEqual({ ok: false, error: { code: 'personalIdentityNumber' } });
    expect(JSON.stringify(answer)).not.toMatch(/\d/);
  });

  it('refuses a text of 100,000 characters with its length only', () => {
    const text = `${withDash} `.repeat(8334).slice(0, 100_000);
    expect(checkFreeText(text, 10_000)).toEqual({
      ok: false,
      error: { code: 'textTooLong', maxLength: 10_000, length: 100_000 }
    });
    expect(checkFreeText(text, 100_000)).toEqual({ ok: false, error: { code: 'personalIdentityNumber' } });
  });

  it('gives back the text or a reason, never a part of the text', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 300 }),
        fc.integer({ min: 0, max: 300 }),
        (text, max) => {
          const answer = checkFreeText(text, max);
          expect(answer.ok).toBe(text.length <= max);
          if (answer.ok) expect(answer.value).toBe(text);
        }
      )
    );
  });
});

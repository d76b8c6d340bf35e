import { plainText } from '../../../../src/adapters/sharepoint/schema/plainText';

it.each([
  ['Belysning\tvid torget\n\nKlart', 'Belysning\tvid torget\n\nKlart'],
  ['Rad ett\vRad två', 'Rad ett\nRad två'],
  ['Rad ett\r\nRad två\rRad tre', 'Rad ett\nRad två\nRad tre'],
  ['Sida ett\fSida två\u2028Rad\u2029Stycke', 'Sida ett\nSida två\nRad\nStycke'],
  ['Fotnot\u0002 och fält\u0013\u0015', 'Fotnot och fält'],
  ['<p class=MsoNormal>Lås &amp; larm</p>', '<p class=MsoNormal>Lås &amp; larm</p>'],
  ['”Trygg” – 100 % å ä ö \u00a0🙂', '”Trygg” – 100 % å ä ö \u00a0🙂']
])('keeps %j as %j', (pasted, kept) => {
  expect(plainText(pasted)).toBe(kept);
});

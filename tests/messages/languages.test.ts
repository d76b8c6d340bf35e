import { botEn } from '../../src/messages/bot/bot.en';
import { botSv } from '../../src/messages/bot/bot.sv';
import { cardsEn } from '../../src/messages/bot/cards.en';
import { cardsSv } from '../../src/messages/bot/cards.sv';
import { roundCardsEn } from '../../src/messages/bot/roundCards.en';
import { roundCardsSv } from '../../src/messages/bot/roundCards.sv';
import { en } from '../../src/messages/en';
import { sv } from '../../src/messages/sv';
import { webPartsEn } from '../../src/messages/webparts.en';
import { webPartsSv } from '../../src/messages/webparts.sv';
import { describeSamples } from './samples';

/** Words that are written alike in both languages, or that are names. */
const alikeInBoth = new Set([
  'Central',
  'Import',
  'Indikator',
  'Mandat',
  'Organisation',
  'Period',
  'Person',
  'Plan',
  'Problem',
  'Start',
  'Status',
  'Teams',
  'Text'
]);

/** English words that no Swedish text has; those that are Swedish words too, such as "till" and "men", are left out. */
const englishWords =
  /(?<!\p{L})(?:the|is|are|and|you|your|of|this|that|with|not|must|please|error|invalid|missing|value|user|status|row|key|field|save|check|update)(?!\p{L})/iu;

interface Entry {
  readonly path: string;
  readonly text: string;
}

/** Every text of a catalogue that is no function, by its path. */
function entriesOf(value: unknown, path: string): readonly Entry[] {
  if (typeof value === 'string') return [{ path, text: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, child]) => entriesOf(child, `${path}/${name}`));
}

const swedish = [
  ...entriesOf(sv, 'sv'),
  ...entriesOf(webPartsSv, 'sv/webParts'),
  ...entriesOf(cardsSv, 'sv/cards'),
  ...entriesOf(botSv, 'sv/bot'),
  ...entriesOf(roundCardsSv, 'sv/roundCards')
];
const english = [
  ...entriesOf(en, 'sv'),
  ...entriesOf(webPartsEn, 'sv/webParts'),
  ...entriesOf(cardsEn, 'sv/cards'),
  ...entriesOf(botEn, 'sv/bot'),
  ...entriesOf(roundCardsEn, 'sv/roundCards')
];

test('the languages have the same entries', () => {
  expect(english.map(({ path }) => path).sort()).toEqual(swedish.map(({ path }) => path).sort());
});

test('no entry is empty or has blanks around it', () => {
  expect([...swedish, ...english].filter(({ text }) => text === '' || text !== text.trim())).toEqual([]);
});

test('entries that are equal in both languages are known', () => {
  const inEnglish = new Map(english.map(({ path, text }) => [path, text]));
  const equal = swedish.filter(
    ({ path, text }) => inEnglish.get(path) === text && path !== 'sv/webParts/common.language'
  );
  expect(equal.filter(({ text }) => !alikeInBoth.has(text))).toEqual([]);
});

test('texts made from codes differ between the languages', () => {
  const inEnglish = describeSamples('en');
  expect(describeSamples('sv').filter(({ text }, index) => inEnglish[index]?.text === text)).toEqual([]);
});

test('Swedish texts have no English words', () => {
  const texts = [...swedish.map(({ text }) => text), ...describeSamples('sv').map(({ text }) => text)];
  expect(texts.filter((text) => englishWords.test(text))).toEqual([]);
});

test('English texts have no Swedish letters', () => {
  const texts = [...english.map(({ text }) => text), ...describeSamples('en').map(({ text }) => text)];
  // The sample of an action's number has one.
  expect(texts.filter((text) => /[åäö]/i.test(text.replaceAll('HÄ-2', '')))).toEqual([]);
});

test('Swedish texts speak to one reader as du, and blame nobody', () => {
  const texts = [...swedish.map(({ text }) => text), ...describeSamples('sv').map(({ text }) => text)];
  const unkind =
    /(?<!\p{L})(?:felaktigt|ogiltig\p{L}*|misslyckad\p{L}*|Ni måste|Du måste|vänligen|erhåll\p{L}*|ej(?! aktuellt))(?!\p{L})/iu;
  expect(texts.filter((text) => unkind.test(text))).toEqual([]);
});

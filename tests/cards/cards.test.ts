/** @jest-environment jsdom */
import { addressOf } from '../../src/core/links/linkAddress';
import { reportFormCard } from '../../src/cards/reportFormCard';
import { digestCard } from '../../src/cards/digestCard';
import { standingText } from '../../src/messages/describe';
import { localSite } from '../support/cooperation';
import { wordsOf } from '../support/teams/shownCards';
import { choose, fillIn, press, renderCard } from './renderCard';
import { contentOf, overdueLine, reportForm, sampleCards, trickyTitle } from './sampleCards';

const inputTypes = [
  'Input.Text',
  'Input.Number',
  'Input.Date',
  'Input.Time',
  'Input.ChoiceSet',
  'Input.Toggle'
];
/** 80 KB measured as Teams does. */
const limitBytes = 80 * 1024;

type Part = Readonly<Record<string, unknown>>;

/** Every object in a card. */
function partsOf(value: unknown): readonly Part[] {
  if (Array.isArray(value)) return value.flatMap(partsOf);
  if (typeof value !== 'object' || value === null) return [];
  return [value as Part, ...Object.values(value).flatMap(partsOf)];
}

const cards = (['sv', 'en'] as const).flatMap((language) =>
  Object.entries(sampleCards(language)).map(([name, card]) => ({
    name: `${name} (${language})`,
    card,
    language
  }))
);

describe.each(cards)('$name', ({ card, language }) => {
  it('is known to the clients from its first to its last element', () => {
    const { complaints, element } = renderCard(card);
    expect(complaints).toEqual([]);
    expect(element.textContent?.length).toBeGreaterThan(20);
  });

  it('has a way to the web and a text for clients that cannot show it', () => {
    const links = partsOf(card).filter(({ type }) => type === 'Action.OpenUrl');
    expect(links.length).toBeGreaterThan(0);
    for (const { url } of links) expect(url).toMatch(/^https:\/\/samverkan\.example\/sites\/.+\.aspx/);
    expect(card).toMatchObject({ version: '1.5', lang: language });
    expect((card as Part).fallbackText).toContain('https://samverkan.example/sites/');
  });

  it('is small enough for Teams', () => {
    expect(JSON.stringify(card).length * 2).toBeLessThanOrEqual(limitBytes);
  });

  it('labels every field, and warns beside every free text', () => {
    const inputs = partsOf(card).filter(({ type }) => inputTypes.includes(String(type)));
    expect(inputs.filter(({ label }) => typeof label !== 'string' || label === '')).toEqual([]);
    expect(inputs.filter(({ id }) => typeof id !== 'string')).toEqual([]);
    const required = inputs.filter(({ isRequired }) => isRequired === true);
    expect(required.filter(({ errorMessage }) => typeof errorMessage !== 'string')).toEqual([]);
    if (inputs.some(({ type }) => type === 'Input.Text')) {
      expect(renderCard(card).element.textContent).toContain(standingText('noPersonalData', language));
    }
  });

  it('gives every button a name, and older clients the same way', () => {
    const buttons = partsOf(card).filter(({ type }) => String(type).startsWith('Action.'));
    expect(buttons.filter(({ title }) => typeof title !== 'string' || title === '')).toEqual([]);
    for (const { data, verb, fallback } of buttons.filter(({ type }) => type === 'Action.Execute')) {
      expect(data).toMatchObject({ verb, version: '2' });
      expect(fallback).toMatchObject({ type: 'Action.Submit', data });
    }
  });

  it('tells no meaning by colour alone', () => {
    const lines = partsOf(card).filter(({ type }) => type === 'RichTextBlock' || type === 'TextBlock');
    const colored = lines.filter((line) =>
      partsOf(line).some(({ color }) => color === 'Attention' || color === 'Warning' || color === 'Good')
    );
    for (const line of colored) expect(wordsOf(line)).toMatch(/\p{L}{3,}/u);
    // Their yellow cannot be read on white: only a sign may have it.
    const yellow = partsOf(card).filter(({ color }) => color === 'Warning');
    for (const { text } of yellow) expect(String(text)).not.toMatch(/\p{L}/u);
  });
});

test('what people wrote is shown as they wrote it', () => {
  const { digest } = sampleCards('sv');
  expect(renderCard(digest!).element.textContent).toContain(trickyTitle);
  expect(document.querySelector('b, a, em')).toBeNull();
});

test('a meeting is summed up by its own decisions and assignments', () => {
  const words = wordsOf(sampleCards('sv')['meeting summary']);
  expect(words).toContain('B 2020:3 Bordlagt: ');
  expect(words).toContain('Beskriv belysningen. – Trafikkontoret, senast 15 oktober 2020');
  expect(words).not.toContain('B 2020:4');
});

test('a filled form hands over what was chosen and written, and what it is about', () => {
  const { element, sent } = renderCard(reportFormCard(reportForm, { language: 'sv' }));
  choose(element, 'Gul: risk för avvikelse');
  fillIn(element, 'Vad har gjorts', 'Upphandlingen drar ut.');
  fillIn(element, 'Föreslagen åtgärd', 'Ny plan 15 oktober.');
  fillIn(element, 'Utfall hittills (vandringar)', '2');
  press(element, 'Skicka lägesrapporten');
  expect(sent).toEqual([
    {
      verb: 'report',
      data: {
        verb: 'report',
        version: '2',
        form: 'f-1',
        occasion: '2020-09-25',
        site: localSite,
        planKey: 'plan',
        actionKey: 'hä-2',
        kind: 'status',
        orgUnitKey: 'sdf',
        light: 'yellow',
        text: 'Upphandlingen drar ut.',
        remedy: 'Ny plan 15 oktober.',
        outcome: '2'
      }
    }
  ]);
});

test('a form without a light is not sent', () => {
  const { element, sent } = renderCard(reportFormCard(reportForm, { language: 'sv' }));
  press(element, 'Skicka lägesrapporten');
  expect(sent).toEqual([]);
  expect(element.textContent).toContain('Välj hur det går.');
});

test('a form that comes back keeps what was written and says what to mend', () => {
  const problems = ['Läget är rött. Skriv vad ni föreslår för att rätta till det.'];
  const fields = { light: 'red', text: 'Försening', orgUnitKey: 'trafik' } as const;
  const { element, sent } = renderCard(reportFormCard(reportForm, { language: 'sv', fields, problems }));
  expect(element.textContent).toContain(problems[0]);
  press(element, 'Skicka lägesrapporten');
  expect(sent[0]?.data).toMatchObject({
    light: 'red',
    text: 'Försening',
    orgUnitKey: 'trafik',
    kind: 'status'
  });
});

test('a line can be reported about, put off and handed on, and says why it is there', () => {
  const { element, sent } = renderCard(digestCard(contentOf([overdueLine('HÄ-2')]), 'm-1', 'sv').card);
  expect(element.textContent).toContain('Hej! En sak väntar på dig.');
  expect(element.textContent).toContain(
    'Försenad 6 arbetsdagar: besked om åtgärden är genomförd skulle ha kommit fredag 4 september (vecka 36).'
  );
  expect(element.textContent).toContain('Röd: avvikelse');
  press(element, 'Lämna lägesrapport');
  press(element, 'Jag är inte ansvarig');
  press(element, 'Påminn mig senare');
  press(element, 'Påminn mig då');
  const about = {
    site: localSite,
    kind: 'action',
    item: 'hä-2',
    planKey: 'plan',
    dueDay: '2020-09-04',
    message: 'm-1'
  };
  expect(sent).toEqual([
    { verb: 'openReport', data: expect.objectContaining({ ...about, occasion: '2020-09-04' }) as unknown },
    { verb: 'notResponsible', data: expect.objectContaining(about) as unknown },
    {
      verb: 'snooze',
      data: expect.objectContaining({ ...about, field: 'until0', until0: '2020-09-21' }) as unknown
    }
  ]);
});

test('a long digest shows the most urgent and says how many more there are', () => {
  const lines = Array.from({ length: 11 }, (_, index) => overdueLine(`HÄ-${index + 1}`));
  const { element } = renderCard(digestCard(contentOf(lines), 'm-1', 'sv').card);
  expect(element.textContent).toContain('3 till visas på webbsidan.');
  expect(element.textContent).not.toContain('HÄ-9');
});

test('a card leads to the very thing that it is about', () => {
  const { action } = sampleCards('sv');
  const target = { kind: 'action', site: localSite, planKey: 'plan', actionKey: 'hä-2' } as const;
  expect(JSON.stringify(action)).toContain(addressOf(target));
});

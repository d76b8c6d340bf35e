import { clockTime } from '../../../src/core/calendar/clockTime';
import { instantAt } from '../../../src/core/calendar/instant';
import { type Minutes, minutesText, readMinutes, writtenText } from '../../../src/core/meeting/minutes';
import { minutesDocument } from '../../../src/messages/minutes/minutesDocument';
import { meetingCalendar } from '../../../src/messages/minutes/meetingCalendar';
import { minutesEn } from '../../../src/messages/minutes/minutes.en';
import { minutesSv } from '../../../src/messages/minutes/minutes.sv';
import { day, makeMeeting } from '../../core/plan/rows';

const minutes: Minutes = {
  group: 'Beredningsgrupp Hägersten-Älvsjö',
  title: 'Beredningsgrupp september',
  day: day('2020-09-29'),
  startTime: '13:00',
  lengthMinutes: 90,
  place: 'Telefonplan',
  attendees: ['Samordnaren', 'Kommunpolisen'],
  approvers: ['Ordföranden'],
  points: [
    {
      ...{ pointKey: 'section|opening', section: 'opening', title: '', notes: 'Mötet öppnas.' },
      ...{ decisions: [], assignments: [] }
    },
    {
      ...{ pointKey: 'action|a', section: 'followUp', area: 'Platser', title: 'HÄ-2 Belysning' },
      ...{ state: 'ongoing', light: 'red', responsible: 'Trafikkontoret', notes: 'Upphandlingen\ndrar ut.' },
      decisions: [{ number: 'B 2020:3', kind: 'postponed', text: 'Slutdatumet bordläggs' }],
      assignments: [{ text: 'Tillfälligt ljus', owner: 'Trafikkontoret', due: day('2020-10-13') }]
    },
    {
      ...{ pointKey: 'action|b', section: 'followUp', area: 'Platser', title: 'HÄ-1 Vandringar' },
      ...{ state: 'ongoing', light: 'yellow', decisions: [], assignments: [] }
    }
  ],
  others: { decisions: [], assignments: [] },
  nextMeeting: { day: day('2020-11-03'), startTime: '13:00' }
};

test('the document says who, what and when, section by section', () => {
  const { blocks, title, footer } = minutesDocument(minutes, 'sv');
  expect(title).toBe('Minnesanteckningar – Beredningsgrupp september');
  expect(footer).toContain('Utkast – inte justerat');
  const texts = blocks.map((block) =>
    block.kind === 'table'
      ? [block.headings, ...block.rows].map((row) => row.join('; ')).join(' / ')
      : block.kind === 'list'
        ? block.items.join('; ')
        : `${block.kind === 'heading' ? '#'.repeat(block.level) + ' ' : ''}${block.text}`
  );
  expect(texts).toEqual([
    '# Minnesanteckningar – Beredningsgrupp september',
    'Utkast – inte justerat',
    'Dag: 29 september 2020; Tid: 13.00 (90 minuter); Plats: Telefonplan; Justerare: Ordföranden',
    '## Närvarande',
    'Samordnaren; Kommunpolisen',
    '## Öppnande',
    'Mötet öppnas.',
    '## Uppföljning per fokusområde',
    '### Platser: HÄ-2 Belysning',
    'Läge: Pågår, Röd. Ansvarig organisation: Trafikkontoret',
    'Upphandlingen',
    'drar ut.',
    'Nummer; Slag; Beslut / B 2020:3; Bordlagt; Slutdatumet bordläggs',
    'Uppdrag; Ansvarig; Klart senast / Tillfälligt ljus; Trafikkontoret; 2020-10-13',
    '### HÄ-1 Vandringar',
    'Läge: Pågår, Gul',
    'Inget antecknat.',
    '## Nästa möte',
    '3 november 2020 13.00',
    'Handlingen är inte diarieförd av systemet.'
  ]);
});

test('approved minutes say when, and whether anything has changed since', () => {
  const { blocks } = minutesDocument(minutes, 'sv', {
    approvedOn: day('2020-10-06'),
    contentHash: 'abc',
    isChanged: true
  });
  const said = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block.text] : []));
  expect(said).toContain('Justerat 6 oktober 2020');
  expect(said).toContain(minutesSv.changed);
  expect(said).toContain('Kontrollsumma (SHA-256): abc');
});

test('minutes come back as they were locked; another text is none', () => {
  expect(readMinutes(minutesText(minutes))).toEqual(minutes);
  for (const text of ['', '{}', 'null', '{"format":0,"minutes":{}}'])
    expect(readMinutes(text)).toBeUndefined();
});

test('what is approved is what was written, not how the actions stand', () => {
  const [opening, action, other] = minutes.points;
  if (opening === undefined || action === undefined || other === undefined) throw new Error('no points');
  const changed = (points: Minutes['points']) => writtenText({ ...minutes, points }) !== writtenText(minutes);
  expect(changed([opening, { ...action, light: 'green' }, other])).toBe(false);
  expect(changed([opening, { ...action, notes: 'Annat' }, other])).toBe(true);
  expect(changed([opening, { ...action, decisions: [] }, other])).toBe(true);
});

test('a meeting stands at its hour in Stockholm before and after the clock changes', () => {
  const meetings = ['2020-10-23', '2020-10-27'].map((text) => makeMeeting({ day: day(text) }));
  const now = instantAt(day('2020-09-14'), clockTime('09:00'));
  const { events, name } = meetingCalendar(meetings, { group: 'Beredningsgruppen', now, language: 'sv' });
  expect(name).toBe('Möten – Beredningsgruppen');
  expect(events.map(({ start, end }) => [start, end])).toEqual([
    ['2020-10-23T11:00:00.000Z', '2020-10-23T12:30:00.000Z'],
    ['2020-10-27T12:00:00.000Z', '2020-10-27T13:30:00.000Z']
  ]);
  expect(events[0]?.description).toBe('Lägesrapporter senast onsdag 21 oktober (vecka 43).');
});

test('the words are there in both languages', () => {
  for (const [name, text] of Object.entries(minutesSv)) {
    if (typeof text === 'string')
      expect({ name, text: Reflect.get(minutesEn, name) as unknown }).not.toEqual({ name, text });
  }
});

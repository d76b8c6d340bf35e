import express from 'express';
import { type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { documentWriter } from '../../src/adapters/documents/documentWriter';
import { calendarAddress } from '../../src/bot/calendarAddress';
import { answerCalendar, calendarPath } from '../../src/bot/calendarFeed';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { localSite, logins, putIn, today } from '../support/cooperation';
import { channel } from '../support/teams/botParts';
import { wordsOf } from '../support/teams/shownCards';
import { triedBot } from '../support/teams/triedBot';

const secret = 'a-secret-of-the-test-with-32-letters';
const settings = { publicUrl: 'https://bot.example', secret };
const record = { recordedBy: 'coordinator', recordedOn: today };

let bot: Awaited<ReturnType<typeof triedBot>>;
let server: Server;
beforeEach(async () => {
  bot = await triedBot();
  await putIn(bot.store)('meetings', {
    ...{ key: 'm-1', groupKey: 'workingGroup', title: 'Arbetsgruppens möte', day: calendarDay('2020-10-26') },
    ...{ startTime: '13:00', lengthMinutes: 60, state: 'called', joinUrl: 'https://teams.example/join/1' },
    ...record
  });
  await putIn(bot.store)('meetings', {
    ...{ key: 'm-2', groupKey: 'steeringGroup', title: 'Styrgruppens möte', day: calendarDay('2020-10-27') },
    ...{ startTime: '13:00', lengthMinutes: 60, state: 'called', ...record }
  });
  const writer = documentWriter();
  const app = express();
  app.get(calendarPath, answerCalendar({ context: bot.context, settings, writer }));
  server = await new Promise<Server>((resolve) => {
    const started = app.listen(0, '127.0.0.1', () => resolve(started));
  });
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

async function get(address: string): Promise<{ readonly status: number; readonly text: string }> {
  const { port } = server.address() as AddressInfo;
  const response = await fetch(address.replace(settings.publicUrl, `http://127.0.0.1:${port}`));
  return { status: response.status, text: await response.text() };
}

/** The address as somebody gets it in the channel. */
async function ask(login: string, text = 'kalender'): Promise<string> {
  const context = { ...bot.context, calendar: settings };
  Object.assign(bot.context, context);
  return wordsOf((await bot.say(login, text, channel)).posts);
}

const addressIn = (words: string): string => /https:\/\/bot\.example\S+\.ics/.exec(words)?.[0] ?? '';

it('gives the meetings of the group, at their hour in Stockholm, and nothing that lets anybody in', async () => {
  const { status, text } = await get(addressIn(await ask(logins.reader)));
  expect(status).toBe(200);
  expect(text).toContain('SUMMARY:Arbetsgruppens möte');
  // The day after the clocks were set back: 13.00 is 12.00 UTC.
  expect(text).toContain('DTSTART:20201026T120000Z');
  expect(text).not.toContain('Styrgruppens');
  expect(text).not.toContain('teams.example');
});

it('ends when a samordnare renews it, and for nobody else', async () => {
  const old = addressIn(await ask(logins.reader));
  expect(await ask(logins.reader, 'kalender ny')).toContain('Du har inte behörighet');
  expect((await get(old)).status).toBe(200);
  const words = await ask(logins.coordinator, 'kalender ny');
  expect(words).toContain('Den gamla adressen gäller inte längre.');
  expect((await get(old)).status).toBe(404);
  expect((await get(addressIn(words))).status).toBe(200);
});

it.each([
  ['another signature', (address: string) => address.replace(/[^/]{6}\.ics$/, 'AAAAAA.ics')],
  ['no signature', (address: string) => address.replace(/[^/]+\.ics$/, '.ics')],
  ['another group', (address: string) => address.replace('workingGroup', 'steeringGroup')],
  ['a group that is not there', (address: string) => address.replace('workingGroup', 'none')],
  ['another site', (address: string) => address.replace('/lokal/', '/central/')],
  ['a site that is not there', (address: string) => address.replace('/lokal/', '/x/')]
])('answers 404 to %s', async (_, spoil) => {
  const { status, text } = await get(spoil(addressIn(await ask(logins.reader))));
  expect([status, text]).toEqual([404, '']);
});

it('has another address with another secret', async () => {
  const { groups } = await bot.store.load(localSite, { groups: { collection: 'groups' } });
  const group = groups.rows.find(({ value }) => value.key === 'workingGroup')!.value;
  const other = calendarAddress({ ...settings, secret: `${secret}!` }, localSite, group);
  expect((await get(other)).status).toBe(404);
});

it('is said to be off where nobody has turned it on, and asked for in a channel only', async () => {
  expect(wordsOf((await bot.say(logins.reader, 'kalender', channel)).posts)).toContain('inte påslagna här');
  await ask(logins.reader);
  expect(wordsOf((await bot.say(logins.reader, 'kalender')).posts)).toContain('i gruppens kanal');
});

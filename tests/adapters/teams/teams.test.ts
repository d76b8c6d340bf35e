import { createConnector } from '../../../src/adapters/teams/connector';
import { teamsMessenger } from '../../../src/adapters/teams/teamsMessenger';
import {
  type ReceiverLog,
  type TeamsResponse,
  teamsReceiver
} from '../../../src/adapters/teams/teamsReceiver';
import { type Conversation } from '../../../src/application/ports/conversations';
import { type ActivityHandler, type IncomingActivity } from '../../../src/application/ports/incomingActivity';
import { instant, stockholmDayOf } from '../../../src/core/calendar/instant';
import {
  type ActivityFields,
  channelActivity,
  personalActivity,
  tenantId
} from '../../support/teams/activities';
import { type Behaviour, type FakeConnector, startFakeConnector } from '../../support/teams/fakeConnector';

const now = instant('2020-09-14T06:00:00Z');
const clock = { now: () => now, today: () => stockholmDayOf(now) };
const cardBody = [{ type: 'TextBlock', text: 'En sak väntar på svar här i gruppen.' }];
const card = { type: 'AdaptiveCard', version: '1.5', body: cardBody };
const post = { card, summary: 'Att följa upp' };

const roster = [
  { id: '29:anna', name: 'Anna', userPrincipalName: 'Anna@Samverkan.example' },
  { id: '29:bo', name: 'Bo', userPrincipalName: 'bo_polis.example#EXT#@samverkan.example' }
];

let teams: FakeConnector;
beforeEach(async () => {
  teams = await startFakeConnector(roster);
});
afterEach(() => teams.close());

const messenger = () => teamsMessenger({ connector: createConnector(undefined), appId: '', clock });

interface Taken {
  readonly response: TeamsResponse;
  readonly activities: readonly IncomingActivity[];
  readonly logged: readonly string[];
}

/** Lets the receiver take a request. */
async function take(
  body: ActivityFields,
  handle: ActivityHandler = () => Promise.resolve({})
): Promise<Taken> {
  const activities: IncomingActivity[] = [];
  const logged: string[] = [];
  const log: ReceiverLog = {
    refused: (why) => void logged.push(why),
    failed: (error, kind) => void logged.push(`${kind}: ${String(error)}`)
  };
  const receive = teamsReceiver({
    connector: createConnector(undefined),
    tenantId,
    clock,
    log,
    handle: (activity) => {
      activities.push(activity);
      return handle(activity);
    }
  });
  return { response: await receive({ authorization: undefined, body }), activities, logged };
}

async function conversationOf(body: ActivityFields): Promise<Conversation> {
  const { activities } = await take(body);
  return activities[0]!.conversation;
}

const personal = () => conversationOf(personalActivity(teams.url, { type: 'message', text: 'hej' }));
const channel = () => conversationOf(channelActivity(teams.url, { type: 'message', text: 'hej' }));

describe('sending', () => {
  it('sends to a person, and gives what Teams calls the message', async () => {
    const outcome = await messenger().send(await personal(), post);
    expect(outcome).toEqual({ kind: 'sent', activityId: expect.stringMatching(/^activity-\d+$/) as unknown });
    expect(teams.writes()).toEqual([
      {
        method: 'POST',
        path: '/v3/conversations/personal-1/activities',
        body: expect.objectContaining({
          type: 'message',
          summary: 'Att följa upp',
          attachments: [{ contentType: 'application/vnd.microsoft.card.adaptive', content: card }]
        }) as unknown
      }
    ]);
  });

  it('begins a post of its own in a channel, and calls those who are named', async () => {
    const mentions = [
      { login: 'bo_polis.example#ext#@samverkan.example', name: 'Kommunpolis' },
      { login: 'borta@samverkan.example', name: 'Trafikkontoret' }
    ];
    const outcome = await messenger().send(await channel(), { ...post, mentions });
    expect(outcome.kind).toBe('sent');
    const [created] = teams.writes();
    expect(created).toMatchObject({
      path: '/v3/conversations',
      body: { isGroup: true, channelData: { channel: { id: '19:channel@thread.tacv2' } } }
    });
    const { attachments, ...activity } = created?.body.activity as {
      readonly attachments: readonly { readonly content: object }[];
    };
    expect(activity).not.toHaveProperty('text');
    expect(attachments[0]?.content).toMatchObject({
      body: [{ type: 'TextBlock', text: '<at>Bo</at>, Trafikkontoret', wrap: true }, ...cardBody],
      msteams: {
        entities: [{ type: 'mention', text: '<at>Bo</at>', mentioned: { id: '29:bo', name: 'Bo' } }]
      }
    });
  });

  it('answers in a thread and changes a message in its place', async () => {
    const there = await channel();
    await messenger().send(there, { ...post, replyTo: '100' });
    await messenger().update(there, '100', post);
    const thread = `/v3/conversations/${encodeURIComponent('19:channel@thread.tacv2;messageid=100')}/activities`;
    const calls = teams.writes().map(({ method, path }) => [method, path]);
    expect(calls[0]?.[0]).toBe('POST');
    expect(calls[0]?.[1]?.startsWith(thread)).toBe(true);
    expect(calls[1]).toEqual(['PUT', `${thread}/100`]);
  });

  it('tells who is in a conversation, guests as such', async () => {
    expect(await messenger().members(await personal())).toEqual([
      { id: '29:anna', name: 'Anna', login: 'anna@samverkan.example', isGuest: false },
      { id: '29:bo', name: 'Bo', login: 'bo_polis.example#ext#@samverkan.example', isGuest: true }
    ]);
  });

  it.each<[behaviour: Behaviour, outcome: object]>([
    [
      { status: 429, headers: { 'retry-after': '7' } },
      { failure: 'throttled', retryAfterMs: 7000 }
    ],
    [
      { status: 429, headers: { 'retry-after': 'Mon, 14 Sep 2020 06:00:30 GMT' } },
      { failure: 'throttled', retryAfterMs: 30_000 }
    ],
    [{ status: 412 }, { failure: 'unavailable' }],
    [{ status: 500 }, { failure: 'unavailable' }],
    [{ status: 503 }, { failure: 'unavailable' }],
    [{ status: 504 }, { failure: 'unavailable', mayHaveArrived: true }],
    [{ status: 403 }, { failure: 'blocked' }],
    [{ status: 404 }, { failure: 'conversationGone' }],
    [{ status: 413 }, { failure: 'tooLarge' }],
    [{ status: 400 }, { failure: 'rejected' }],
    ['reset', { failure: 'timedOut', mayHaveArrived: true }]
  ])('sends once, and tells that it failed when the connector answers %j', async (behaviour, outcome) => {
    const there = await personal();
    teams.behave(behaviour);
    expect(await messenger().send(there, post)).toEqual({ kind: 'failed', ...outcome });
    expect(teams.writes()).toHaveLength(1);
  });

  it('is unavailable where nobody listens', async () => {
    const there = await conversationOf(
      personalActivity('http://127.0.0.1:9/', { type: 'message', text: 'hej' })
    );
    expect(await messenger().send(there, post)).toEqual({ kind: 'failed', failure: 'unavailable' });
  });

  it('does not send what Teams would refuse for its size', async () => {
    const huge = { ...card, body: [{ type: 'TextBlock', text: 'å'.repeat(41_000) }] };
    expect(await messenger().send(await personal(), { ...post, card: huge })).toEqual({
      kind: 'failed',
      failure: 'tooLarge'
    });
    expect(teams.writes()).toEqual([]);
  });
});

describe('receiving', () => {
  it('knows the sender by the sign-in name of the roster', async () => {
    const { activities } = await take(personalActivity(teams.url, { type: 'message', text: 'hej' }));
    expect(activities[0]).toMatchObject({
      sender: { login: 'anna@samverkan.example' },
      conversation: { login: 'anna@samverkan.example' }
    });
  });

  it('hands on a sender whom the roster does not know, without a sign-in name', async () => {
    const from = { id: '29:stranger', name: 'Okänd' };
    const { activities } = await take(personalActivity(teams.url, { type: 'message', text: 'hej', from }));
    expect(activities[0]?.sender).toEqual({ id: '29:stranger', name: 'Okänd' });
  });

  it('sends what the bot has to say', async () => {
    await take(personalActivity(teams.url, { type: 'message', text: 'hej' }), () =>
      Promise.resolve({ posts: [post] })
    );
    expect(teams.writes()).toMatchObject([{ body: { summary: 'Att följa upp' } }]);
  });

  const pressed = {
    type: 'invoke',
    name: 'adaptiveCard/action',
    value: { action: { verb: 'report', data: {} } },
    replyToId: 'card-1'
  };

  it('answers a button with a card, or with a line', async () => {
    const body = personalActivity(teams.url, pressed);
    const withCard = await take(body, () => Promise.resolve({ reply: { kind: 'card', card } }));
    expect(withCard.response).toEqual({
      status: 200,
      body: { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: card }
    });
    const withNote = await take(body, () => Promise.resolve({ reply: { kind: 'note', text: 'Klart.' } }));
    expect(withNote.response.body).toMatchObject({
      type: 'application/vnd.microsoft.activity.message',
      value: 'Klart.'
    });
  });

  it('changes the card that an older client answered', async () => {
    const body = personalActivity(teams.url, {
      type: 'message',
      value: { verb: 'report' },
      replyToId: 'card-1'
    });
    await take(body, () => Promise.resolve({ reply: { kind: 'card', card } }));
    expect(teams.writes()).toMatchObject([
      { method: 'PUT', path: '/v3/conversations/personal-1/activities/card-1' }
    ]);
  });

  it('answers a search with cards and how they look in the list', async () => {
    const body = personalActivity(teams.url, {
      type: 'invoke',
      name: 'composeExtension/query',
      value: { commandId: 'searchActions', parameters: [{ name: 'words', value: 'bel' }] }
    });
    const found = { kind: 'found', cards: [{ card, title: 'HÄ-2', text: 'Röd' }] } as const;
    const { response } = await take(body, () => Promise.resolve({ reply: found }));
    expect(response.body).toMatchObject({
      composeExtension: {
        type: 'result',
        attachments: [{ content: card, preview: { content: { title: 'HÄ-2', text: 'Röd' } } }]
      }
    });
  });

  it('tells Teams that a handler failed, and the log without what was written', async () => {
    const { response, logged } = await take(personalActivity(teams.url, pressed), () => {
      throw new Error('broken');
    });
    expect(response.status).toBe(500);
    expect(logged).toEqual(['cardAction: Error: broken']);
  });

  it('refuses another tenant, and none at all', async () => {
    const elsewhere = { conversationType: 'personal', tenantId: 'other', id: 'p' };
    const other = {
      type: 'message',
      text: 'hej',
      conversation: elsewhere,
      channelData: { tenant: { id: 'other' } }
    };
    const none = { ...other, conversation: { ...elsewhere, tenantId: undefined }, channelData: {} };
    for (const fields of [other, none]) {
      const { response, activities, logged } = await take(personalActivity(teams.url, fields));
      expect(response).toEqual({ status: 403 });
      expect(activities).toEqual([]);
      expect(logged).toEqual(['otherTenant']);
    }
    expect(teams.requests).toEqual([]);
  });

  it('refuses what is no activity', async () => {
    const { response, logged } = await take({ hello: 'world' });
    expect(response).toEqual({ status: 400 });
    expect(logged).toEqual(['notAnActivity']);
  });
});

import { readActivity } from '../../../src/adapters/teams/readActivity';
import { readTeamsActivity } from '../../../src/adapters/teams/teamsActivity';
import { instant } from '../../../src/core/calendar/instant';
import { type IncomingActivity } from '../../../src/application/ports/incomingActivity';
import { type ActivityFields, channelActivity, personalActivity } from '../../support/teams/activities';

const serviceUrl = 'https://smba.trafficmanager.net/emea/';
const now = instant('2020-09-14T06:00:00Z');

function read(body: ActivityFields): IncomingActivity | undefined {
  const activity = readTeamsActivity(body);
  if (activity === undefined) throw new Error('no activity');
  return readActivity(activity, now);
}

const mention = { type: 'mention', mentioned: { id: '28:bot' }, text: '<at>Samverkan</at>' };
const colleague = { type: 'mention', mentioned: { id: '29:bo' }, text: '<at>Bo</at>' };

describe('readActivity', () => {
  it.each<[what: string, fields: ActivityFields, happening: object]>([
    [
      'a message',
      { type: 'message', text: ' mitt   att göra\n' },
      { kind: 'message', text: 'mitt att göra' }
    ],
    [
      'a mention of the bot and of a colleague',
      { type: 'message', text: '<at>Samverkan</at>&hej <at>Bo</at>', entities: [mention, colleague] },
      { kind: 'message', text: '&hej <at>Bo</at>' }
    ],
    [
      'a button',
      {
        type: 'invoke',
        name: 'adaptiveCard/action',
        replyToId: 'card-1',
        value: { action: { type: 'Action.Execute', verb: 'report', data: { form: 'f-1' } } }
      },
      { kind: 'cardAction', verb: 'report', data: { form: 'f-1' }, cardId: 'card-1' }
    ],
    [
      'a button of an older client',
      { type: 'message', value: { verb: 'report', form: 'f-1' }, replyToId: 'card-1' },
      { kind: 'cardAction', verb: 'report', data: { verb: 'report', form: 'f-1' }, cardId: 'card-1' }
    ],
    [
      'a search',
      {
        type: 'invoke',
        name: 'composeExtension/query',
        value: { commandId: 'searchActions', parameters: [{ name: 'words', value: 'bel' }] }
      },
      { kind: 'search', command: 'searchActions', query: 'bel' }
    ],
    [
      'a search that has just been opened',
      {
        type: 'invoke',
        name: 'composeExtension/query',
        value: { commandId: 'searchActions', parameters: [{ name: 'initialRun', value: 'true' }] }
      },
      { kind: 'search', command: 'searchActions', query: '' }
    ],
    ['an installation', { type: 'installationUpdate', action: 'add' }, { kind: 'installed' }],
    ['an upgrade', { type: 'installationUpdate', action: 'add-upgrade' }, { kind: 'installed' }],
    ['a removal', { type: 'installationUpdate', action: 'remove' }, { kind: 'removed' }],
    [
      'new members',
      { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }, { id: '29:bo' }] },
      { kind: 'membersAdded', memberIds: ['29:bo'] }
    ],
    [
      'members who left',
      { type: 'conversationUpdate', membersRemoved: [{ id: '29:bo' }] },
      { kind: 'membersRemoved', memberIds: ['29:bo'] }
    ]
  ])('reads %s', (_, fields, happening) => {
    expect(read(personalActivity(serviceUrl, fields))).toMatchObject({
      ...happening,
      sender: { id: '29:anna', name: 'Anna' },
      conversation: { id: 'personal-1', kind: 'personal', refreshedAt: now }
    });
  });

  it.each<[eventType: string, happening: object]>([
    ['channelRenamed', { kind: 'channelRenamed', channelId: '19:other', name: 'Platser' }],
    ['channelDeleted', { kind: 'channelDeleted', channelId: '19:other' }],
    ['channelRestored', { kind: 'channelRestored', channelId: '19:other' }]
  ])('reads %s', (eventType, happening) => {
    const channelData = { eventType, channel: { id: '19:other', name: 'Platser' } };
    expect(read(channelActivity(serviceUrl, { type: 'conversationUpdate', channelData }))).toMatchObject(
      happening
    );
  });

  it.each([
    ['application/vnd.microsoft.meetingStart', 'meetingStarted'],
    ['application/vnd.microsoft.meetingEnd', 'meetingEnded']
  ])('reads %s', (name, kind) => {
    const channelData = { meeting: { id: 'm-1' } };
    expect(read(personalActivity(serviceUrl, { type: 'event', name, channelData }))).toMatchObject({
      kind,
      meetingId: 'm-1'
    });
  });

  it('keeps a channel without the thread in which somebody spoke', () => {
    const activity = read(channelActivity(serviceUrl, { type: 'message', text: 'hej' }));
    expect(activity).toMatchObject({
      threadId: '100',
      conversation: {
        id: '19:channel@thread.tacv2',
        kind: 'channel',
        teamId: '00000000-0000-0000-0000-000000000031'
      }
    });
    expect(activity?.conversation.reference).toContain(serviceUrl);
    expect(activity?.conversation.reference).not.toContain('messageid');
  });

  it.each<[what: string, fields: ActivityFields]>([
    ['a reaction', { type: 'messageReaction' }],
    ['an unknown invoke', { type: 'invoke', name: 'task/fetch', value: {} }],
    ['a button without a verb', { type: 'invoke', name: 'adaptiveCard/action', value: { action: {} } }],
    ['that the bot itself was added', { type: 'conversationUpdate', membersAdded: [{ id: '28:bot' }] }]
  ])('has nothing to do with %s', (_, fields) => {
    expect(read(personalActivity(serviceUrl, fields))).toBeUndefined();
  });
});

describe('readTeamsActivity', () => {
  it.each<[what: string, body: unknown]>([
    ['nothing', undefined],
    ['a text', 'hej'],
    ['another channel', personalActivity(serviceUrl, { type: 'message', channelId: 'emulator' })],
    ['no sender', personalActivity(serviceUrl, { type: 'message', from: undefined })],
    ['a service that is no web address', personalActivity('file:///etc/passwd', { type: 'message' })],
    ['no conversation', personalActivity(serviceUrl, { type: 'message', conversation: { id: '' } })]
  ])('refuses %s', (_, body) => {
    expect(readTeamsActivity(body)).toBeUndefined();
  });
});

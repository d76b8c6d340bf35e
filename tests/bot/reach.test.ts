import { activityHandler } from '../../src/bot/handleActivity';
import { sweepSessionOf } from '../../src/bot/schedule';
import { handleRequests } from '../../src/application/reminder/handleRequests';
import { writeReachability } from '../../src/application/reminder/writeReachability';
import { type Conversation } from '../../src/application/ports/conversations';
import { type BotRequest } from '../../src/core/reminder/request';
import { localSite, putIn, today } from '../support/cooperation';
import { activityOf, channel, personalChat } from '../support/teams/botParts';
import { triedBot } from '../support/teams/triedBot';

let bot: Awaited<ReturnType<typeof triedBot>>;
beforeEach(async () => {
  bot = await triedBot();
  await happen('installed', personalChat('roadOfficial'));
});

function happen(kind: 'installed' | 'removed', conversation: Conversation) {
  return activityHandler(bot.context)(activityOf<typeof kind>('roadOfficial', { kind, conversation }));
}

/** What the group's page is told about somebody, or about the group. */
async function standing(key: string) {
  await writeReachability(sweepSessionOf(bot.context));
  const { rows } = await bot.store.load(localSite, { rows: { collection: 'reachability' } });
  const { isReachable, reason, channelName } = rows.rows.find(({ value }) => value.key === key)!.value;
  return [isReachable, reason, channelName];
}

const person = () => standing('person|roadOfficial');
const group = () => standing('group|workingGroup');

it('is told when a person installs the app, removes it and comes back', async () => {
  expect(await person()).toEqual([true, undefined, undefined]);
  await happen('removed', personalChat('roadOfficial'));
  expect(await person()).toEqual([false, 'removed', undefined]);
  await bot.say('trafik@samverkan.example', 'hej', personalChat('roadOfficial'));
  expect(await person()).toEqual([true, undefined, undefined]);
});

it('is told that a guest is reached through the channel only', async () => {
  await happen('installed', personalChat('officer'));
  expect(await standing('person|officer')).toEqual([false, 'isGuest', undefined]);
});

it('is told when a channel is renamed and deleted', async () => {
  expect(await group()).toEqual([true, undefined, 'Beredningsgrupp']);
  const of = { conversation: channel, channelId: channel.id };
  const handle = activityHandler(bot.context);
  await handle(
    activityOf<'channelRenamed'>('coordinator', { kind: 'channelRenamed', name: 'Platser', ...of })
  );
  expect(await group()).toEqual([true, undefined, 'Platser']);
  await handle(activityOf<'channelDeleted'>('coordinator', { kind: 'channelDeleted', ...of }));
  expect(await group()).toEqual([false, 'channelDeleted', 'Platser']);
});

it('is told when the bot is removed from the team, whatever channel Teams names', async () => {
  await happen('removed', { ...channel, id: '19:general', name: 'Allmänt' });
  expect(await group()).toEqual([false, 'removed', 'Beredningsgrupp']);
});

it('is told so also of a channel that was only ever written in, whose team has one name there', async () => {
  const { teamId: _, ...written } = channel;
  bot.conversations.known.set(channel.id, {
    ...written,
    group: { site: localSite, groupKey: 'workingGroup' }
  });
  await happen('removed', { ...channel, id: '19:general', name: 'Allmänt' });
  expect(await group()).toEqual([false, 'removed', 'Beredningsgrupp']);
});

it('is told when a samordnare lets go of the channel, and the group’s row names none', async () => {
  const request: BotRequest = {
    ...{ key: 'r-1', kind: 'disconnectChannel', groupKey: 'workingGroup', state: 'open' },
    ...{ recordedBy: 'coordinator', recordedOn: today }
  };
  await putIn(bot.store)('requests', request);
  await handleRequests(sweepSessionOf(bot.context));
  expect(await group()).toEqual([false, 'notConnected', undefined]);
  const { groups } = await bot.store.load(localSite, { groups: { collection: 'groups' } });
  expect(groups.rows.find(({ value }) => value.key === 'workingGroup')?.value.channelId).toBeUndefined();
});

const site = { site: localSite };
const asked = { ...channel, id: '19:new', name: 'Platser' };

/** What the samordnare is told who chooses a group in a channel. */
async function choose(groupKey: string, conversation: Conversation) {
  const data = { group: `${groupKey} ${localSite}` };
  const { reply } = await bot.press(
    'samordnare@samverkan.example',
    { verb: 'connectGroup', data },
    conversation
  );
  return reply;
}

describe('a channel has one group', () => {
  it('a second group is refused with words, by card and by page, and the first keeps it', async () => {
    await choose('workingGroup', channel);
    const words = 'Kanalen hör redan till workingGroup, och en kanal har en grupp.';
    expect(await choose('preparationGroup', channel)).toMatchObject({
      kind: 'note',
      text: expect.stringContaining(words) as string
    });
    await putIn(bot.store)('requests', {
      ...{ key: 'r-1', kind: 'connectChannel', groupKey: 'preparationGroup', subject: channel.id },
      ...{ state: 'open', recordedBy: 'coordinator', recordedOn: today }
    });
    await handleRequests(sweepSessionOf(bot.context));
    const { requests } = await bot.store.load(localSite, { requests: { collection: 'requests' } });
    expect(requests.rows[0]?.value).toMatchObject({
      ...{ state: 'refused', answer: 'channelTaken', heldBy: 'workingGroup' }
    });
    expect((await bot.conversations.byId(channel.id))?.group).toEqual({ ...site, groupKey: 'workingGroup' });
    expect(await namedBy('preparationGroup')).toBeUndefined();
  });

  it('let go by the first group, it can be the second’s', async () => {
    await choose('workingGroup', channel);
    await putIn(bot.store)('requests', {
      ...{ key: 'r-1', kind: 'disconnectChannel', groupKey: 'workingGroup', state: 'open' },
      ...{ recordedBy: 'coordinator', recordedOn: today }
    });
    await handleRequests(sweepSessionOf(bot.context));
    expect(await choose('preparationGroup', channel)).toMatchObject({ kind: 'card' });
    expect(await namedBy('preparationGroup')).toBe(channel.id);
  });

  it('the same group may move to another channel, and choose its own again', async () => {
    await choose('workingGroup', channel);
    await bot.conversations.remember(asked);
    expect(await choose('workingGroup', asked)).toMatchObject({ kind: 'card' });
    expect(await choose('workingGroup', asked)).toMatchObject({ kind: 'card' });
    expect(await namedBy('workingGroup')).toBe(asked.id);
  });
});

describe('a bot that has lost its database', () => {
  beforeEach(async () => {
    await choose('workingGroup', channel);
    bot.conversations.known.clear();
  });

  it('says which group a channel has when it is installed there, and asks nobody', async () => {
    const { posts } = await happen('installed', channel);
    expect(posts).toMatchObject([{ summary: 'Kanalen hör till workingGroup' }]);
    expect((await bot.conversations.byId(channel.id))?.group).toEqual({ ...site, groupKey: 'workingGroup' });
  });

  it('answers in the channel at once', async () => {
    const { posts } = await bot.say('samordnare@samverkan.example', 'hjälp', channel);
    expect(posts?.[0]?.summary).not.toContain('Välj vilken grupp');
    expect(await group()).toEqual([true, undefined, 'Beredningsgrupp']);
  });

  it('asks where two rows name the same channel', async () => {
    const { groups } = await bot.store.load(localSite, { groups: { collection: 'groups' } });
    const stored = groups.rows.find(({ value }) => value.key === 'preparationGroup')!;
    const value = { ...stored.value, channelId: channel.id };
    await bot.store.save(localSite, 'groups', { stored, value });
    const { posts } = await happen('installed', channel);
    expect(posts).toMatchObject([{ summary: 'Välj vilken grupp kanalen hör till' }]);
  });

  it('asks again once the site of the group can be read', async () => {
    bot.store.failSite(localSite, 'siteUnavailable');
    await happen('installed', channel);
    bot.store.failSite(localSite, undefined);
    await bot.say('samordnare@samverkan.example', 'hjälp', channel);
    expect((await bot.conversations.byId(channel.id))?.group).toEqual({ ...site, groupKey: 'workingGroup' });
  });
});

async function namedBy(groupKey: string): Promise<string | undefined> {
  const { groups } = await bot.store.load(localSite, { groups: { collection: 'groups' } });
  return groups.rows.find(({ value }) => value.key === groupKey)?.value.channelId;
}

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

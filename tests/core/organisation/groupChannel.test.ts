import { type Group } from '../../../src/core/organisation/group';
import { addressOfChannel, groupOfChannel, groupsUnder } from '../../../src/core/organisation/groupChannel';
import { group } from './rows';

const named = (key: string, channelName: string, channelId?: string): Group =>
  group(key, { channelName, ...(channelId === undefined ? {} : { channelId }) });

const groups = [
  named('connected', 'Beredningsgrupp', '19:one'),
  named('named', 'Styrgrupp'),
  named('twin-1', 'Platser'),
  named('twin-2', 'Platser'),
  group('alone')
];

test.each([
  { finds: 'the connected group', channelId: '19:one', name: 'Ny rubrik', key: 'connected' },
  { finds: 'the group that names the channel', channelId: '19:two', name: ' styrgrupp ', key: 'named' },
  { finds: 'no group connected to another channel', channelId: '19:two', name: 'Beredningsgrupp' },
  { finds: 'no group when two name the channel', channelId: '19:two', name: 'Platser' },
  { finds: 'no group by an empty name', channelId: '19:two', name: ' ' },
  { finds: 'no group without a name', channelId: '19:two' }
])('finds $finds', ({ channelId, name, key }) => {
  expect(groupOfChannel(groups, { channelId, name })?.key).toBe(key);
});

test('finds none when two are connected to one channel', () => {
  const twins = [named('a', 'x', '19:one'), named('b', 'y', '19:one')];
  expect(groupOfChannel(twins, { channelId: '19:one', name: 'x' })).toBeUndefined();
});

test('counts the groups that answer to a group, but none for a styrgrupp, whom everything concerns', () => {
  const steering = group('steering', { kind: 'steeringGroup' });
  const preparation = group('preparation', { kind: 'preparationGroup', parentGroupKey: 'steering' });
  const working = group('working', { kind: 'workingGroup', parentGroupKey: 'preparation' });
  const circular = group('circular', { kind: 'workingGroup', parentGroupKey: 'circular' });
  const all = [steering, preparation, working, circular];
  expect(groupsUnder(all, steering)).toBeUndefined();
  expect(groupsUnder(all, preparation)).toEqual(new Set(['preparation', 'working']));
  expect(groupsUnder(all, working)).toEqual(new Set(['working']));
  expect(groupsUnder(all, circular)).toEqual(new Set(['circular']));
});

test('the channel of a group opens in Teams by its id, whatever stands in it', () => {
  const group = groups[0]!;
  const channel = { channelId: '19:a b@thread.tacv2', channelName: 'Å/Ö', teamId: 'team-1' };
  expect(addressOfChannel({ ...group, ...channel })).toBe(
    'https://teams.microsoft.com/l/channel/19%3Aa%20b%40thread.tacv2/%C3%85%2F%C3%96?groupId=team-1'
  );
  const { channelId: _, ...unconnected } = { ...group, channelId: '' };
  expect(addressOfChannel(unconnected)).toBeUndefined();
});

import { groupsOfAgreement } from '../../../src/core/organisation/agreementGroups';
import { group } from './rows';

describe('groupsOfAgreement', () => {
  const own = group('own', { agreementKey: 'new' });
  const earlier = group('earlier', { agreementKey: 'old' });
  const foreign = group('foreign', { agreementKey: 'other' });

  it.each([
    ['its own and those of the one that it renews', [own, earlier, foreign], ['own', 'earlier']],
    ['those of the one that it renews, before it has any', [earlier, foreign], ['earlier']],
    ['all of the site, as long as neither has any', [foreign], ['foreign']],
    ['none where the site has none', [], []]
  ])('gives %s', (_, groups, keys) => {
    const found = groupsOfAgreement({ key: 'new', previousKey: 'old' }, groups);
    expect(found.map(({ key }) => key)).toEqual(keys);
  });

  it('does not take a group without a predecessor for its own', () => {
    expect(groupsOfAgreement({ key: 'new' }, [own, earlier])).toEqual([own]);
  });
});

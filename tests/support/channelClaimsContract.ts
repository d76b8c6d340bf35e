import { type ChannelClaims } from '../../src/application/ports/channelClaims';
import { instant } from '../../src/core/calendar/instant';

const site = 'https://samverkan.example/sites/lokal';
const at = instant('2020-09-14T07:00:00Z');
const first = { site, groupKey: 'first', at };
const second = { site, groupKey: 'second', at };

/** What a channel is promised to, wherever it is kept. */
export function describeClaims(claimsOf: () => ChannelClaims): void {
  describe('a channel is promised to one group', () => {
    test('the second is told who has it; the same group on another site is another', async () => {
      const claims = claimsOf();
      expect(await claims.find('19:one')).toBeUndefined();
      expect(await claims.claim('19:one', first)).toMatchObject({ groupKey: 'first', isRenewed: false });
      const told = await claims.claim('19:one', second);
      expect(told).toMatchObject({ channelId: '19:one', site, groupKey: 'first', claimedAt: at });
      expect((await claims.claim('19:one', { ...first, site: `${site}-2` })).site).toBe(site);
      expect(await claims.claim('19:other', second)).toMatchObject({ groupKey: 'second' });
    });

    test('one who gives back what has been renewed gives nothing back', async () => {
      const claims = claimsOf();
      const made = await claims.claim('19:two', first);
      const renewed = await claims.claim('19:two', first);
      expect(renewed.isRenewed).toBe(true);
      await claims.release(made);
      expect(await claims.find('19:two')).toMatchObject({ number: renewed.number });
      await claims.release(renewed);
      expect(await claims.find('19:two')).toBeUndefined();
    });

    test('a claim is taken over as it was read, and by one only', async () => {
      const claims = claimsOf();
      const old = await claims.claim('19:three', first);
      const taken = await claims.claim('19:three', { ...second, insteadOf: old });
      expect(taken).toMatchObject({ groupKey: 'second' });
      const third = await claims.claim('19:three', { ...first, groupKey: 'third', insteadOf: old });
      expect(third).toMatchObject({ groupKey: 'second', number: taken.number });
    });
  });
}

import { type Collections } from '../../src/application/ports/collections';
import { type Stored } from '../../src/application/ports/listStore';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type ListStoreHarness } from './listStoreContract';
import { sampleRows } from './sampleRows';

/** What every `ListStore` must give back of the versions of a row. */
export function describeVersions(open: () => ListStoreHarness): void {
  describe('versions', () => {
    const addAgreement = async (): Promise<Stored<Collections['agreements']>> => {
      const { store, site } = open();
      const added = await store.add(site, 'agreements', sampleRows.agreements);
      if (!added.ok) throw new Error(`Not added: ${added.error.code}`);
      return added.value;
    };

    it('gives back what a row has been, the newest first, and counts what cannot be read', async () => {
      const harness = open();
      const stored = await addAgreement();
      const { itemId } = stored;
      const value = { ...stored.value, title: 'Ny titel', recordedOn: calendarDay('2021-02-03') };
      await harness.store.save(harness.site, 'agreements', { stored, value });
      await harness.writeByHand('agreements', { itemId, cells: { Title: '' } });
      await harness.writeByHand('agreements', { itemId, cells: { Title: 'Rättad titel' } });
      const { versions, brokenCount } = await harness.store.readVersions(harness.site, 'agreements', itemId);
      expect(versions.map((version) => [version.number, version.value.title, version.actedOn])).toEqual([
        [4, 'Rättad titel', '2021-02-03'],
        [2, 'Ny titel', '2021-02-03'],
        [1, sampleRows.agreements.title, sampleRows.agreements.recordedOn]
      ]);
      expect(versions[2]?.value).toEqual(sampleRows.agreements);
      expect(brokenCount).toBe(1);
    });

    it('gives nothing for a row that is gone', async () => {
      const harness = open();
      const { itemId } = await addAgreement();
      await harness.deleteByHand('agreements', itemId);
      await expect(harness.store.readVersions(harness.site, 'agreements', itemId)).resolves.toEqual({
        versions: [],
        brokenCount: 0
      });
    });
  });
}

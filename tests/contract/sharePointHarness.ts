import { type SPFI } from '@pnp/sp';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/webs/index.js';
import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { writeRow } from '../../src/adapters/sharepoint/mapping/writeRow';
import { provisionSite } from '../../src/adapters/sharepoint/provisioning/provisionSite';
import { type BatchPart, sendBatch } from '../../src/adapters/sharepoint/requests/batch';
import { readAllPages, itemsPart } from '../../src/adapters/sharepoint/requests/itemPages';
import { defaultPatience } from '../../src/adapters/sharepoint/requests/patience';
import { SharePointListStore } from '../../src/adapters/sharepoint/sharePointListStore';
import { listPathOf } from '../../src/adapters/sharepoint/siteConnection';
import { type CollectionName } from '../../src/application/ports/collections';
import { type ListStoreHarness } from './listStoreContract';

/** Where a SharePoint is, and as whom it is used. */
export interface SharePointPlace {
  readonly site: string;
  readonly otherSite: string;
  readonly missingSite: string;
  readonly accessToken: string;
  /** Sign-in name of the caller, whose word about who acted is taken. */
  readonly login: string;
  /** Whether thousands of rows may be added. */
  readonly takesManyRows: boolean;
  readonly close: () => Promise<void>;
}

const writesPerBatch = 100;

async function sendInOrder(site: SPFI, parts: readonly BatchPart<unknown>[]): Promise<void> {
  for (let start = 0; start < parts.length; start += writesPerBatch) {
    const outcomes = await sendBatch(site, parts.slice(start, start + writesPerBatch));
    for (const outcome of outcomes) if (!outcome.ok) throw outcome.failure.cause;
  }
}

async function deleteRows(site: SPFI, url: string, collection: CollectionName): Promise<void> {
  const listPath = listPathOf(url, collection);
  const part = itemsPart({ listPath, select: ['Id'], filter: undefined });
  const [outcome] = await readAllPages(site, [part], defaultPatience);
  if (outcome?.ok !== true) return;
  await sendInOrder(
    site,
    outcome.value.map(
      ({ Id }) =>
        (batched) =>
          batched.web.getList(listPath).items.getById(Number(Id)).delete()
    )
  );
}

/** Provisions two sites and hands them to the contract suite. */
export async function openSharePoint(place: SharePointPlace): Promise<ListStoreHarness> {
  const connect = connectNode({ accessToken: () => Promise.resolve(place.accessToken) });
  const sites = [place.site, place.otherSite] as const;
  for (const site of sites) await provisionSite({ connect, site });
  const root = connect(place.site);
  const used = new Set<CollectionName>();
  const store = new SharePointListStore({ connect, trustedLogins: [place.login] });
  const itemsOf = (collection: CollectionName) => {
    used.add(collection);
    return root.web.getList(listPathOf(place.site, collection)).items;
  };
  return {
    store: new Proxy(store, {
      get: (target, name, receiver) => {
        const member: unknown = Reflect.get(target, name, receiver);
        if (name !== 'add' || typeof member !== 'function') return member;
        return (site: string, collection: CollectionName, value: never) => {
          used.add(collection);
          return target.add(site, collection, value);
        };
      }
    }),
    site: place.site,
    otherSite: place.otherSite,
    missingSite: place.missingSite,
    writeByHand: async (collection, { itemId, cells }) => {
      if (itemId !== undefined) {
        await itemsOf(collection).getById(itemId).update(cells);
        return itemId;
      }
      const added = (await itemsOf(collection).add(cells)) as { readonly Id: number };
      return added.Id;
    },
    deleteByHand: (collection, itemId) => itemsOf(collection).getById(itemId).delete(),
    ...(place.takesManyRows && {
      addMany: async (collection, rows) => {
        used.add(collection);
        const listPath = listPathOf(place.site, collection);
        const parts = rows.map(
          (row): BatchPart<unknown> =>
            (batched) =>
              batched.web.getList(listPath).items.add(writeRow(collection, row))
        );
        await sendInOrder(root, parts);
      }
    }),
    clear: async () => {
      for (const site of sites) {
        for (const collection of used) await deleteRows(connect(site), site, collection);
      }
      used.clear();
    },
    close: place.close
  };
}

import { writeRow } from '../src/adapters/sharepoint/mapping/writeRow';
import { type BatchPart, sendBatch } from '../src/adapters/sharepoint/requests/batch';
import { type ConnectSite, listPathOf } from '../src/adapters/sharepoint/siteConnection';
import { type CollectionName, type Collections } from '../src/application/ports/collections';

const addsPerBatch = 100;

/** Adds rows past the use cases, a hundred in each request. Throws what the first refused row was refused for. */
export async function addRows<C extends CollectionName>(
  connect: ConnectSite,
  to: { readonly site: string; readonly collection: C; readonly rows: readonly Collections[C][] }
): Promise<void> {
  const root = connect(to.site);
  const listPath = listPathOf(to.site, to.collection);
  for (let start = 0; start < to.rows.length; start += addsPerBatch) {
    const parts = to.rows.slice(start, start + addsPerBatch).map(
      (row): BatchPart<unknown> =>
        (batched) =>
          batched.web.getList(listPath).items.add(writeRow(to.collection, row))
    );
    for (const outcome of await sendBatch(root, parts)) if (!outcome.ok) throw outcome.failure.cause;
  }
}

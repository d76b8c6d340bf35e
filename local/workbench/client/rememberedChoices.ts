import { type WorkbenchState } from './workbenchState';

/** What stays as it is when a link opens another page; from a Teams tab too it opens in the browser. */
const lasting = ['account', 'theme', 'locale', 'width'] as const;

const name = 'samverkan workbench';

/**
 * Adds what was chosen before in this tab to the query of an address that does not say; a link between pages knows
 * nothing of accounts and themes.
 *
 * @param query - for example `?webPart=…&site=jarva`
 */
export function recallChoices(query: string, storage: Pick<Storage, 'getItem'>): string {
  const asked = new URLSearchParams(query);
  const kept = new URLSearchParams(storage.getItem(name) ?? '');
  for (const [choice, value] of kept) if (!asked.has(choice)) asked.set(choice, value);
  return `?${asked.toString()}`;
}

/** Keeps what is chosen for the pages that are opened from here. */
export function rememberChoices(state: WorkbenchState, storage: Pick<Storage, 'setItem'>): void {
  const kept = new URLSearchParams(lasting.map((choice): [string, string] => [choice, state[choice]]));
  storage.setItem(name, kept.toString());
}

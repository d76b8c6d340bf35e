import { centralAccounts } from './central/accounts';
import { type DemoAccount } from './account';
import { districtAccounts } from './district/accounts';

export { type DemoAccount } from './account';

/** Every account of the demo: roles, never names. */
export const demoAccounts: readonly DemoAccount[] = [...centralAccounts, ...districtAccounts];

/** The account of that key. Throws when the demo has none, which is a mistake in its data. */
export function findDemoAccount(key: string): DemoAccount {
  const account = demoAccounts.find((candidate) => candidate.key === key);
  if (account === undefined) throw new Error(`The demo has no account "${key}".`);
  return account;
}

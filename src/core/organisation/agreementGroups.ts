import { type Group } from './group';

/** The part of an agreement that says which groups work with it. */
interface AgreementKeys {
  readonly key: string;
  readonly previousKey?: string | undefined;
}

/**
 * The groups that work with an agreement: its own and those of the one that it renews; as long as there are none of
 * these, every group of its site.
 *
 * @param groups - all groups of the site
 */
export function groupsOfAgreement(
  { key, previousKey }: AgreementKeys,
  groups: readonly Group[]
): readonly Group[] {
  const own = groups.filter(({ agreementKey }) => agreementKey === key || agreementKey === previousKey);
  // Whoever begins an agreement must be able to go on with it before it has groups of its own.
  return own.length > 0 ? own : groups;
}

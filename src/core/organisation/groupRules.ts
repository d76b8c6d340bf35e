import { checkTexts, longText, requiredLine } from '../text';
import { type Group, type GroupKind, type Level } from './group';
import { type OrganisationViolation } from './organisationViolation';

/** Kinds of group that a group of a kind may answer to: arbetsgrupp → beredningsgrupp → styrgrupp. */
export const parentKinds = {
  steeringGroup: [],
  preparationGroup: ['steeringGroup'],
  workingGroup: ['preparationGroup'],
  council: ['preparationGroup', 'steeringGroup'],
  temporaryGroup: ['preparationGroup', 'steeringGroup']
} as const satisfies Readonly<Record<GroupKind, readonly GroupKind[]>>;

/** Most weeks between two meetings of a group. */
const longestIntervalWeeks = 52;

/** What a group must satisfy alone. A central cooperation has no arbetsgrupp (remissyttrande 2019, Ärendet, last st.). */
export function checkGroup(group: Group): readonly OrganisationViolation[] {
  const { kind, level, parentGroupKey, meetingIntervalWeeks: weeks } = group;
  const found: OrganisationViolation[] = [
    ...checkTexts(group, { name: requiredLine, agreementKey: requiredLine, mandate: longText })
  ];
  if (level === 'central' && kind === 'workingGroup') {
    found.push({ code: 'centralWorkingGroup', field: 'kind' });
  }
  if (kind === 'steeringGroup' && parentGroupKey !== undefined) {
    found.push({ code: 'steeringGroupHasParent', field: 'parentGroupKey' });
  }
  if (parentGroupKey === group.key) found.push({ code: 'groupAnswersToItself', field: 'parentGroupKey' });
  if (weeks !== undefined && !(Number.isInteger(weeks) && weeks >= 1 && weeks <= longestIntervalWeeks)) {
    found.push({ code: 'invalidNumber', field: 'meetingIntervalWeeks' });
  }
  return found;
}

/** Checks that a group answers to a group of the same agreement and of the kind that stands above it. */
export function checkParentGroup(group: Group, groups: readonly Group[]): readonly OrganisationViolation[] {
  const field = 'parentGroupKey';
  const { kind, parentGroupKey } = group;
  // A steering group with a parent and one that is its own parent are wrong alone, see `checkGroup`.
  if (parentGroupKey === undefined || kind === 'steeringGroup' || parentGroupKey === group.key) return [];
  const parent = findGroup(groups, parentGroupKey);
  if (parent === undefined) return [{ code: 'unknownReference', field, key: parentGroupKey }];
  const found: OrganisationViolation[] = [];
  if (parent.agreementKey !== group.agreementKey) found.push({ code: 'parentGroupOfOtherAgreement', field });
  const allowed: readonly GroupKind[] = parentKinds[kind];
  if (!allowed.includes(parent.kind)) {
    found.push({ code: 'parentGroupOfWrongKind', field, kind: parent.kind, allowed });
  }
  return found;
}

/** Checks that a group is central with a central agreement and local with a local one. */
export function checkGroupLevel(
  group: Group,
  agreement: { readonly level: Level }
): readonly OrganisationViolation[] {
  if (group.level === agreement.level) return [];
  return [{ code: 'groupLevelMismatch', field: 'level', expected: agreement.level }];
}

/** The groups that a group answers to, the nearest first; ends at an unknown key or where it would go round. */
export function groupsAbove(groups: readonly Group[], groupKey: string): readonly Group[] {
  const found: Group[] = [];
  let wanted = findGroup(groups, groupKey)?.parentGroupKey;
  while (wanted !== undefined) {
    const parent = findGroup(groups, wanted);
    if (parent === undefined || parent.key === groupKey || found.includes(parent)) break;
    found.push(parent);
    wanted = parent.parentGroupKey;
  }
  return found;
}

function findGroup(groups: readonly Group[], key: string): Group | undefined {
  return groups.find((group) => group.key === key);
}

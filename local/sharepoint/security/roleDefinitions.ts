import type { RoleDefinitionRecord } from '../storage/records';
import { joinMask } from './permissions';

interface StandardRole {
  readonly id: number;
  readonly name: string;
  readonly description: string;
  readonly order: number;
  readonly high: bigint;
  readonly low: bigint;
  readonly kind: number;
  readonly isHidden: boolean;
}

/** The ids of SharePoint's own permission levels, the same on every site. */
export const standardRoleIds = {
  fullControl: 1073741829,
  design: 1073741828,
  edit: 1073741830,
  contribute: 1073741827,
  read: 1073741826,
  limitedAccess: 1073741825
} as const;

const standardRoles: readonly StandardRole[] = [
  {
    id: standardRoleIds.fullControl,
    name: 'Full Control',
    description: 'Has full control.',
    order: 1,
    high: 2147483647n,
    low: 4294967295n,
    kind: 5,
    isHidden: false
  },
  {
    id: standardRoleIds.design,
    name: 'Design',
    description: 'Can view, add, update, delete, approve, and customize.',
    order: 32,
    high: 432n,
    low: 1012866047n,
    kind: 4,
    isHidden: false
  },
  {
    id: standardRoleIds.edit,
    name: 'Edit',
    description: 'Can add, edit and delete lists; can view, add, update and delete list items and documents.',
    order: 48,
    high: 432n,
    low: 1011030767n,
    kind: 6,
    isHidden: false
  },
  {
    id: standardRoleIds.contribute,
    name: 'Contribute',
    description: 'Can view, add, update, and delete list items and documents.',
    order: 64,
    high: 432n,
    low: 1011028719n,
    kind: 3,
    isHidden: false
  },
  {
    id: standardRoleIds.read,
    name: 'Read',
    description: 'Can view pages and list items and download documents.',
    order: 128,
    high: 176n,
    low: 138612833n,
    kind: 2,
    isHidden: false
  },
  {
    id: standardRoleIds.limitedAccess,
    name: 'Limited Access',
    description:
      'Can view specific lists, document libraries, list items, folders, or documents when given permissions.',
    order: 160,
    high: 48n,
    low: 134287360n,
    kind: 1,
    isHidden: true
  }
];

/** @returns SharePoint's own permission levels, fresh for a new site collection */
export function standardRoleDefinitions(): RoleDefinitionRecord[] {
  return standardRoles.map(({ id, name, description, order, high, low, kind, isHidden }) => ({
    id,
    name,
    description,
    order,
    kind,
    isHidden,
    permissions: String(joinMask(high, low))
  }));
}

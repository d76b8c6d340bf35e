import { complex, type Complex } from '../odata/values';

/** `SP.PermissionKind`: the number is the bit, counted from 1. */
export const permissionKinds = {
  viewListItems: 1,
  addListItems: 2,
  editListItems: 3,
  deleteListItems: 4,
  approveItems: 5,
  openItems: 6,
  viewVersions: 7,
  deleteVersions: 8,
  cancelCheckout: 9,
  managePersonalViews: 10,
  manageLists: 12,
  viewFormPages: 13,
  open: 17,
  viewPages: 18,
  addAndCustomizePages: 19,
  manageSubwebs: 24,
  createGroups: 25,
  managePermissions: 26,
  browseUserInfo: 28,
  manageWeb: 31,
  enumeratePermissions: 63
} as const;

/** One right. */
export type Permission = keyof typeof permissionKinds;

const lowPart = 0xffffffffn;

/** The mask that holds every right. */
export const fullMask = (2147483647n << 32n) | lowPart;

/** @returns the mask from SharePoint's two halves */
export function joinMask(high: bigint, low: bigint): bigint {
  return (high << 32n) | (low & lowPart);
}

/** @returns whether the mask holds the right */
export function holds(mask: bigint, permission: Permission): boolean {
  return (mask & (1n << BigInt(permissionKinds[permission] - 1))) !== 0n;
}

/** @returns the mask as SharePoint writes it: `{High, Low}`, both as text */
export function toBasePermissions(mask: bigint): Complex {
  return complex('SP.BasePermissions', { High: String(mask >> 32n), Low: String(mask & lowPart) });
}

/** Permission levels of a list, from least to most. None of them may delete. */
export const accessLevels = ['view', 'add', 'edit'] as const;

/** One of {@link accessLevels}. */
export type AccessLevel = (typeof accessLevels)[number];

/** A permission level of SharePoint. */
export interface PermissionLevel {
  /** Swedish; the level is found by it. */
  readonly title: string;
  readonly description: string;
  readonly order: number;
  /** SharePoint's mask: the rights of the site, low and high 32 bits. */
  readonly mask: { readonly High: number; readonly Low: number };
}

/** Bits of SharePoint's mask (`PermissionKind` less one): 0–31 low, 32–62 high. */
const rights = {
  viewListItems: 0,
  addListItems: 1,
  editListItems: 2,
  openItems: 5,
  viewVersions: 6,
  viewFormPages: 12,
  open: 16,
  viewPages: 17,
  browseUserInfo: 27,
  useClientIntegration: 36,
  useRemoteApis: 37,
  createAlerts: 39
} as const;

type Right = keyof typeof rights;

const viewing: readonly Right[] = [
  'viewListItems',
  'openItems',
  'viewVersions',
  'viewFormPages',
  'open',
  'viewPages',
  'browseUserInfo',
  'useClientIntegration',
  'useRemoteApis',
  'createAlerts'
];

function maskOf(...held: readonly Right[]): PermissionLevel['mask'] {
  const bits = held.map((right) => rights[right]);
  const sum = (positions: readonly number[]): number => positions.reduce((total, bit) => total + 2 ** bit, 0);
  return {
    Low: sum(bits.filter((bit) => bit < 32)),
    High: sum(bits.filter((bit) => bit >= 32).map((bit) => bit - 32))
  };
}

/** The levels that provisioning makes; without the right to delete, so that nothing can vanish from a list. */
export const permissionLevels: Readonly<Record<AccessLevel, PermissionLevel>> = {
  view: {
    title: 'Samverkan Se',
    description: 'Ser rader och versioner.',
    order: 201,
    mask: maskOf(...viewing)
  },
  add: {
    title: 'Samverkan Lägga till',
    description: 'Ser och lägger till rader, men ändrar och tar inte bort dem.',
    order: 202,
    mask: maskOf(...viewing, 'addListItems')
  },
  edit: {
    title: 'Samverkan Ändra',
    description: 'Ser, lägger till och ändrar rader, men tar inte bort dem.',
    order: 203,
    mask: maskOf(...viewing, 'addListItems', 'editListItems')
  }
};

/** Whether the first level gives at least what the second does. */
export function reaches(held: AccessLevel, needed: AccessLevel): boolean {
  return accessLevels.indexOf(held) >= accessLevels.indexOf(needed);
}

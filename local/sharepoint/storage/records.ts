import type { Primitive } from '../odata/values';

/** A person or app in the directory. Logins are compared in lower case. */
export interface AccountRecord {
  readonly login: string;
  title: string;
  email: string;
  readonly directoryId: string;
  isSiteAdmin: boolean;
  isGuest: boolean;
  isApp: boolean;
}

/** A person as one site collection knows it. */
export interface UserRecord {
  readonly id: number;
  readonly login: string;
  title: string;
  email: string;
  isSiteAdmin: boolean;
}

/** A site group. Its id comes from the same series as the users'. */
export interface GroupRecord {
  readonly id: number;
  title: string;
  description: string;
  ownerId: number;
  allowMembersEditMembership: boolean;
  allowRequestToJoinLeave: boolean;
  autoAcceptRequestToJoinLeave: boolean;
  onlyAllowMembersViewMembership: boolean;
  requestToJoinLeaveEmailSetting: string;
  memberIds: number[];
}

/** A permission level. `permissions` is the 64-bit mask as a decimal text. */
export interface RoleDefinitionRecord {
  readonly id: number;
  name: string;
  description: string;
  order: number;
  permissions: string;
  readonly kind: number;
  readonly isHidden: boolean;
}

/** The permission levels that one principal has on one securable object. */
export interface RoleAssignmentRecord {
  readonly principalId: number;
  roleDefinitionIds: number[];
}

/** A site collection. */
export interface SiteRecord {
  readonly id: string;
  readonly path: string;
  readonly rootWebId: string;
  readonly created: string;
  users: UserRecord[];
  groups: GroupRecord[];
  roleDefinitions: RoleDefinitionRecord[];
  nextPrincipalId: number;
  nextRoleDefinitionId: number;
}

/** A site in a site collection: its root, or a subsite. */
export interface WebRecord {
  readonly id: string;
  readonly siteId: string;
  readonly parentId: string | undefined;
  /** Server-relative, without a slash at the end. */
  readonly path: string;
  title: string;
  description: string;
  readonly language: number;
  readonly webTemplate: string;
  readonly created: string;
  lastItemModified: string;
  settings: Record<string, Primitive>;
  fields: FieldRecord[];
  /** Undefined: permissions come from the parent. */
  assignments: RoleAssignmentRecord[] | undefined;
  ownerGroupId: number | undefined;
  memberGroupId: number | undefined;
  visitorGroupId: number | undefined;
}

/** What a lookup column points at. */
export interface LookupTarget {
  readonly listId: string;
  readonly webId: string;
  readonly fieldName: string;
  /** Set for a dependent column: the lookup column that it follows. */
  readonly primaryFieldId: string | undefined;
}

/** A column, of a list or of a site. */
export interface FieldRecord {
  readonly id: string;
  readonly internalName: string;
  readonly staticName: string;
  /** `FieldTypeKind`, such as 2 for text. */
  readonly kind: number;
  /** `TypeAsString`, such as `Text` or `LookupMulti`. */
  typeName: string;
  title: string;
  description: string;
  group: string;
  /** The column of the item table that holds the values; undefined when nothing is stored. */
  readonly column: string | undefined;
  isRequired: boolean;
  isHidden: boolean;
  isReadOnly: boolean;
  isIndexed: boolean;
  isUnique: boolean;
  readonly isFromBaseType: boolean;
  isSealed: boolean;
  canBeDeleted: boolean;
  isMultiple: boolean;
  defaultValue: string | null;
  customFormatter: string | null;
  choices: string[];
  lookup: LookupTarget | undefined;
  /** Properties that only some kinds have, by their REST name. */
  options: Record<string, Primitive>;
  /** Schema attributes that have no REST property, such as `ShowInEditForm`. */
  attributes: Record<string, string>;
}

/** A view of a list. */
export interface ViewRecord {
  readonly id: string;
  title: string;
  isDefault: boolean;
  readonly isPersonal: boolean;
  readonly ownerId: number | undefined;
  isHidden: boolean;
  rowLimit: number;
  isPaged: boolean;
  /** CAML inside `<Query>`. */
  query: string;
  fields: string[];
  customFormatter: string | null;
  readonly leafName: string;
  settings: Record<string, Primitive>;
}

/** A list or library. */
export interface ListRecord {
  readonly id: string;
  /** Names the list's tables. */
  readonly key: number;
  readonly webId: string;
  title: string;
  description: string;
  /** Relative to the web: `Lists/Actions`, `Shared Documents`. */
  readonly folder: string;
  readonly baseTemplate: number;
  /** 0 list, 1 library. */
  readonly baseType: number;
  readonly entityTypeName: string;
  readonly created: string;
  readonly rootFolderId: string;
  /** REST settings such as `EnableVersioning`, by name. */
  settings: Record<string, Primitive>;
  fields: FieldRecord[];
  views: ViewRecord[];
  nextColumn: number;
  assignments: RoleAssignmentRecord[] | undefined;
  /** The recycle bin's entry that holds the list. */
  recycledAs: string | undefined;
}

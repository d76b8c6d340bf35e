import { type PermissionLevel } from '../access/permissionLevels';
import { type TargetField, type TargetList, type TargetView } from './target';

/** What of a list's own settings is changed. */
export interface ListChanges {
  readonly title?: string;
  readonly description?: string;
  readonly versionLimit?: number;
  readonly hasDocuments?: boolean;
}

/** What of a column is changed; choices are added, never taken away. */
export interface FieldChanges {
  readonly title?: string;
  readonly description?: string;
  readonly isIndexed?: true;
  readonly isUnique?: true;
  readonly choices?: readonly string[];
  readonly formatting?: string;
}

/** One thing that provisioning does. Each is done whole or not at all, and doing it twice does no harm. */
export type ProvisioningStep =
  | { readonly kind: 'createLevel'; readonly level: PermissionLevel }
  | { readonly kind: 'createGroup'; readonly title: string; readonly description: string }
  | {
      readonly kind: 'createList';
      readonly list: Pick<TargetList, 'name' | 'description' | 'hasDocuments' | 'isLibrary'>;
    }
  | { readonly kind: 'setList'; readonly list: string; readonly changes: ListChanges }
  | { readonly kind: 'createField'; readonly list: string; readonly field: TargetField }
  | {
      readonly kind: 'setField';
      readonly list: string;
      readonly field: string;
      readonly changes: FieldChanges;
    }
  | { readonly kind: 'createView'; readonly list: string; readonly view: TargetView }
  | { readonly kind: 'fillView'; readonly list: string; readonly view: TargetView }
  /** Gives a view its Swedish title, which marks it as ready: from then on it belongs to the users. */
  | { readonly kind: 'finishView'; readonly list: string; readonly view: TargetView }
  | { readonly kind: 'separateList'; readonly list: string }
  | {
      readonly kind: 'grant';
      /** The site itself when left out. */
      readonly list?: string;
      readonly group: string;
      /** Title of a level; SharePoint's own full control, whose title depends on the site's language, when left out. */
      readonly level?: string;
    };

/** Something that provisioning leaves to people, with what it concerns. */
export type ProvisioningWarning =
  | { readonly code: 'otherTimeZone'; readonly timeZoneId: number }
  | {
      readonly code: 'otherType';
      readonly list: string;
      readonly field: string;
      readonly found: string;
      readonly wanted: string;
    }
  | { readonly code: 'titleTaken'; readonly list: string; readonly title: string }
  | { readonly code: 'tooManyIndexes'; readonly list: string; readonly count: number }
  | {
      readonly code: 'moreRights';
      readonly list: string;
      readonly principal: string;
      readonly levels: readonly string[];
    };

/** What is to be done, in order, and what is left to people. */
export interface ProvisioningPlan {
  readonly steps: readonly ProvisioningStep[];
  readonly warnings: readonly ProvisioningWarning[];
}

import { randomUUID } from 'node:crypto';
import type { ViewRecord } from '../storage/records';

/** What a new view must be told. */
export interface ViewSeed {
  readonly title: string;
  /** The page's name without its ending. */
  readonly leafName: string;
  readonly isLibrary: boolean;
  readonly isDefault?: boolean;
  readonly isPersonal?: boolean;
  readonly ownerId?: number;
}

/** @returns a view with SharePoint's defaults: 30 rows a page, the title or the file's name */
export function newView(seed: ViewSeed): ViewRecord {
  return {
    id: randomUUID(),
    title: seed.title,
    isDefault: seed.isDefault ?? false,
    isPersonal: seed.isPersonal ?? false,
    ownerId: seed.ownerId,
    isHidden: false,
    rowLimit: 30,
    isPaged: true,
    query: '',
    fields: seed.isLibrary ? ['DocIcon', 'LinkFilename', 'Modified', 'Editor'] : ['LinkTitle'],
    customFormatter: null,
    leafName: seed.leafName,
    settings: {}
  };
}

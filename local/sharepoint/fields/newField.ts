import { randomUUID } from 'node:crypto';
import type { FieldRecord } from '../storage/records';
import { findKind } from './fieldKinds';

/** What a new column must be told; everything else has SharePoint's default. */
export type FieldSeed = Pick<FieldRecord, 'internalName' | 'kind' | 'title'> & Partial<FieldRecord>;

/** @returns a column with SharePoint's defaults where the seed says nothing */
export function newField(seed: FieldSeed): FieldRecord {
  const kind = findKind(seed.kind);
  return {
    id: randomUUID(),
    staticName: seed.internalName,
    typeName: kind?.typeName ?? 'Invalid',
    description: '',
    group: 'Custom Columns',
    column: undefined,
    isRequired: false,
    isHidden: false,
    isReadOnly: false,
    isIndexed: false,
    isUnique: false,
    isFromBaseType: false,
    isSealed: false,
    canBeDeleted: true,
    isMultiple: false,
    defaultValue: null,
    customFormatter: null,
    choices: [],
    lookup: undefined,
    attributes: {},
    ...seed,
    options: { ...kind?.options, ...seed.options }
  };
}

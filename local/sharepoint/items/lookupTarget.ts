import type { Context } from '../context';
import { fieldTypeKinds as kinds, isReference } from '../fields/fieldKinds';
import { toEntityPropertyName } from '../fields/internalName';
import { createEntity, type EntityType } from '../odata/entity';
import type { Entity, Value } from '../odata/values';
import { listMask } from '../security/access';
import { holds } from '../security/permissions';
import { numberOf, type Row, textOf } from '../storage/database';
import { findItemRow } from '../storage/itemTable';
import type { FieldRecord, ListRecord, UserRecord } from '../storage/records';
import { findAccount, toClaim } from '../users/directory';
import { readFieldValue } from './readValue';

interface PersonSubject {
  readonly context: Context;
  readonly user: UserRecord;
}

const personType: EntityType<PersonSubject> = {
  typeName: 'SP.Data.UserInfoItem',
  setName: 'SP.ListData.UserInfoItems',
  isListItem: true,
  editLink: () => '',
  bareId: ({ context, user }) => findAccount(context.store, user.login)?.directoryId ?? '',
  defaults: {
    Id: ({ user }) => user.id,
    ID: ({ user }) => user.id,
    Title: ({ user }) => user.title,
    Name: ({ user }) => toClaim(user.login),
    EMail: ({ user }) => user.email,
    UserName: ({ user }) => user.login,
    SipAddress: ({ user }) => user.email,
    FirstName: () => null,
    LastName: () => null,
    JobTitle: () => null,
    Department: () => null,
    MobilePhone: () => null,
    WorkPhone: () => null,
    Office: () => null
  }
};

interface TargetSubject {
  readonly list: ListRecord;
  readonly row: Row;
}

const targetTypes = new WeakMap<ListRecord, EntityType<TargetSubject>>();

function targetType(list: ListRecord): EntityType<TargetSubject> {
  const known = targetTypes.get(list);
  if (known !== undefined) return known;
  const defaults: Record<string, (subject: TargetSubject) => Value> = {
    Id: ({ row }) => numberOf(row, 'id'),
    ID: ({ row }) => numberOf(row, 'id')
  };
  for (const field of list.fields) {
    if (field.column === undefined || isReference(field) || field.kind === kinds.attachments) continue;
    defaults[toEntityPropertyName(field.internalName)] ??= ({ row }) => readFieldValue(field, row);
  }
  const type: EntityType<TargetSubject> = {
    typeName: `SP.Data.${list.entityTypeName}Item`,
    setName: `SP.ListData.${list.entityTypeName}Items`,
    isListItem: true,
    editLink: () => '',
    bareId: ({ row }) => textOf(row, 'guid'),
    defaults
  };
  targetTypes.set(list, type);
  return type;
}

/**
 * @param context - the call
 * @param field - a lookup or person column
 * @param id - the id that a row holds
 * @returns what the id stands for; undefined when it is gone or the caller may not read it
 */
export function lookupTargetEntity(context: Context, field: FieldRecord, id: number): Entity | undefined {
  if (field.kind === kinds.user) {
    const user = context.site.users.find((candidate) => candidate.id === id);
    return user === undefined ? undefined : createEntity(personType, { context, user });
  }
  const list = context.store.catalog.findList(field.lookup?.listId ?? '');
  if (list === undefined || list.recycledAs !== undefined) return undefined;
  const web = context.store.catalog.findWeb(list.webId) ?? context.web;
  if (!holds(listMask({ ...context, web }, list), 'viewListItems')) return undefined;
  const row = findItemRow(context.store.database, list, id);
  return row === undefined ? undefined : createEntity(targetType(list), { list, row });
}

/**
 * @param context - the call
 * @param field - a lookup or person column
 * @returns what every target of the column looks like, without values; undefined when the target list is gone
 */
export function lookupTargetShape(context: Context, field: FieldRecord): Entity | undefined {
  if (field.kind === kinds.user) return createEntity(personType, { context, user: context.user });
  const list = context.store.catalog.findList(field.lookup?.listId ?? '');
  return list === undefined ? undefined : createEntity(targetType(list), { list, row: {} });
}

/** @returns the text by which a reference is shown: the person's name, or the looked-up column */
export function lookupText(context: Context, field: FieldRecord, id: number): string {
  const value = lookupTargetEntity(context, field, id)
    ?.find(field.kind === kinds.user ? 'Title' : (field.lookup?.fieldName ?? 'Title'))
    ?.read();
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

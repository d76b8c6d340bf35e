import type { Context } from '../context';
import { objectNotFound } from '../errors';
import { emptyOk, ok, type Reply, voidOk } from '../http/reply';
import { createEntity, type EntityType } from '../odata/entity';
import { readGuid } from '../odata/literals';
import { type Segment, textArgument } from '../odata/path';
import { complex, type Entity } from '../odata/values';
import { collectionResource, entityResource, postMethod, type Resource } from '../resource';
import { holds } from '../security/permissions';
import { webMask } from '../security/access';
import { numberOf, type Row, textOf } from '../storage/database';
import { userEntity } from '../users/principalEntities';
import { purge, restore } from './restore';

interface BinSubject {
  readonly context: Context;
  readonly row: Row;
}

function userTitle({ site }: Context, id: number): { readonly title: string; readonly email: string } {
  return site.users.find((user) => user.id === id) ?? { title: '', email: '' };
}

const binType: EntityType<BinSubject> = {
  typeName: 'SP.RecycleBinItem',
  setName: 'SP.ApiData.RecycleBinItems',
  editLink: ({ row }) => `Web/RecycleBin(guid'${textOf(row, 'id')}')`,
  defaults: {
    AuthorEmail: ({ context, row }) => userTitle(context, numberOf(row, 'author_id')).email,
    AuthorName: ({ context, row }) => userTitle(context, numberOf(row, 'author_id')).title,
    DeletedByEmail: ({ context, row }) => userTitle(context, numberOf(row, 'deleted_by')).email,
    DeletedByName: ({ context, row }) => userTitle(context, numberOf(row, 'deleted_by')).title,
    DeletedDate: ({ row }) => textOf(row, 'deleted'),
    DirName: ({ row }) => textOf(row, 'directory'),
    DirNamePath: ({ row }) => complex('SP.ResourcePath', { DecodedUrl: textOf(row, 'directory') }),
    Id: ({ row }) => textOf(row, 'id'),
    ItemState: ({ row }) => numberOf(row, 'stage'),
    ItemType: ({ row }) => numberOf(row, 'item_type'),
    LeafName: ({ row }) => textOf(row, 'leaf_name'),
    LeafNamePath: ({ row }) => complex('SP.ResourcePath', { DecodedUrl: textOf(row, 'leaf_name') }),
    Size: ({ row }) => String(numberOf(row, 'size')),
    Title: ({ row }) => textOf(row, 'title')
  },
  navigation: {
    DeletedBy: ({ context, row }) => {
      const user = context.site.users.find((candidate) => candidate.id === numberOf(row, 'deleted_by'));
      return user === undefined ? undefined : userEntity(context, user);
    }
  }
};

/** Everybody sees the own entries; who manages the web sees all. */
function binRows(context: Context, isWholeSite: boolean): readonly Row[] {
  const scope = isWholeSite ? 'site_id' : 'web_id';
  const rows = context.store.database.all(
    `SELECT *, coalesce(length(content), length(payload)) AS size FROM recycle_bin WHERE ${scope} = ? ORDER BY deleted DESC, rowid DESC`,
    isWholeSite ? context.site.id : context.web.id
  );
  const seesAll = holds(webMask(context), 'manageWeb');
  return rows.filter((row) => seesAll || numberOf(row, 'deleted_by') === context.user.id);
}

function moveToSecondStage(context: Context, row: Row): void {
  context.store.database.run('UPDATE recycle_bin SET stage = 2 WHERE id = ?', textOf(row, 'id'));
}

function entryResource(context: Context, rows: readonly Row[], segment: Segment): Resource {
  const id = readGuid(textArgument(segment, 'id'));
  const row = rows.find((candidate) => textOf(candidate, 'id') === id);
  if (row === undefined) throw objectNotFound();
  const method = (name: string, work: () => void): Resource =>
    postMethod(() => {
      work();
      return voidOk(name);
    });
  return entityResource(() => createEntity(binType, { context, row }), {
    verbs: {
      DELETE: () => {
        purge(context, row);
        return emptyOk();
      }
    },
    children: {
      restore: () =>
        method('Restore', () => {
          restore(context, row);
        }),
      deleteobject: () =>
        method('DeleteObject', () => {
          purge(context, row);
        }),
      movetosecondstage: () =>
        method('MoveToSecondStage', () => {
          moveToSecondStage(context, row);
        })
    }
  });
}

/** @returns `recyclebin` of the web, or of the whole site collection */
export function recycleBinResource(context: Context, segment: Segment, isWholeSite = false): Resource {
  const rows = (): readonly Row[] => binRows(context, isWholeSite);
  if (segment.positional.length > 0) return entryResource(context, rows(), segment);
  const each = (name: string, work: (row: Row) => void): Resource =>
    postMethod((): Reply => {
      for (const row of rows()) work(row);
      return ok(null, name);
    });
  const members = (): readonly Entity[] => rows().map((row) => createEntity(binType, { context, row }));
  return collectionResource('SP.ApiData.RecycleBinItems', members, {
    children: {
      getbyid: (step) => entryResource(context, rows(), step),
      movealltosecondstage: () =>
        each('MoveAllToSecondStage', (row) => {
          moveToSecondStage(context, row);
        }),
      deleteallsecondstageitems: () =>
        each('DeleteAllSecondStageItems', (row) => {
          if (numberOf(row, 'stage') === 2) purge(context, row);
        }),
      restoreall: () =>
        each('RestoreAll', (row) => {
          restore(context, row);
        }),
      deleteall: () =>
        each('DeleteAll', (row) => {
          purge(context, row);
        })
    }
  });
}

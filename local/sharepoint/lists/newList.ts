import { randomUUID } from 'node:crypto';
import { toUtcSeconds } from '../clock';
import type { Context } from '../context';
import { invalidArgument, listTitleTaken, notSupported } from '../errors';
import { baseListFields } from '../fields/baseFields';
import { toEntityTypeName } from '../fields/internalName';
import type { Primitive } from '../odata/values';
import type { ListRecord, WebRecord } from '../storage/records';
import { createItemTable } from '../storage/itemTable';
import type { Store } from '../storage/store';
import { newView } from '../views/newView';

/** The list templates that the stand-in makes. */
export const templates = { genericList: 100, documentLibrary: 101, webPageLibrary: 119 } as const;

const defaultSettings: Readonly<Record<string, Primitive>> = {
  AllowContentTypes: true,
  ContentTypesEnabled: false,
  CrawlNonDefaultViews: false,
  DefaultItemOpenUseListSetting: false,
  Direction: 'none',
  DisableCommenting: false,
  DisableGridEditing: false,
  DraftVersionVisibility: 0,
  EnableAttachments: true,
  EnableFolderCreation: false,
  EnableMinorVersions: false,
  EnableModeration: false,
  EnableRequestSignOff: true,
  EnableVersioning: true,
  ForceCheckout: false,
  Hidden: false,
  IrmEnabled: false,
  IrmExpire: false,
  IrmReject: false,
  IsApplicationList: false,
  IsPrivate: false,
  ListExperienceOptions: 0,
  MajorVersionLimit: 50,
  MajorWithMinorVersionsLimit: 0,
  MultipleUploadDisabled: false,
  NoCrawl: false,
  OnQuickLaunch: false,
  ParserDisabled: false,
  ReadSecurity: 1,
  WriteSecurity: 1,
  DefaultContentApprovalWorkflowId: '00000000-0000-0000-0000-000000000000',
  ImageUrl: '/_layouts/15/images/itgen.png'
};

/** What a new list must be told. */
export interface ListSeed {
  readonly title: string;
  readonly description?: string;
  readonly baseTemplate: number;
  /** Relative to the web; made from the title when it is not given. */
  readonly folder?: string;
  readonly settings?: Readonly<Record<string, Primitive>>;
}

function toFolderName(title: string): string {
  const name = title.replace(/["#%&*:<>?/\\{|}~'.]/g, '').trim();
  return (name === '' ? 'List' : name).slice(0, 128);
}

function uniqueFolder(wanted: string, taken: readonly string[]): string {
  const used = new Set(taken.map((folder) => folder.toLowerCase()));
  if (!used.has(wanted.toLowerCase())) return wanted;
  for (let number = 1; ; number += 1) {
    const candidate = `${wanted}${String(number)}`;
    if (!used.has(candidate.toLowerCase())) return candidate;
  }
}

/** @throws SharePointError when the title is empty, too long or taken on the web */
export function refuseListTitle(
  store: Store,
  web: WebRecord,
  { title, ownId }: { readonly title: string; readonly ownId?: string }
): void {
  if (title.trim() === '') throw invalidArgument('The list title cannot be empty.');
  if (title.length > 255) throw invalidArgument('The list title must not be longer than 255 characters.');
  const wanted = title.toLowerCase();
  const isTaken = store.catalog
    .listsOf(web.id)
    .some((list) => list.id !== ownId && list.title.toLowerCase() === wanted);
  if (isTaken) throw listTitleTaken();
}

function listRecord(
  { store, clock }: Pick<Context, 'store' | 'clock'>,
  { web, seed, isLibrary }: { readonly web: WebRecord; readonly seed: ListSeed; readonly isLibrary: boolean }
): ListRecord {
  const siblings = store.catalog.listsOf(web.id).map((list) => list.folder);
  const name = toFolderName(seed.title);
  const folder = seed.folder ?? uniqueFolder(isLibrary ? name : `Lists/${name}`, siblings);
  return {
    id: randomUUID(),
    key: store.nextListKey(),
    webId: web.id,
    title: seed.title,
    description: seed.description ?? '',
    folder,
    baseTemplate: seed.baseTemplate,
    baseType: isLibrary ? 1 : 0,
    entityTypeName: toEntityTypeName(folder.slice(folder.lastIndexOf('/') + 1), isLibrary),
    created: toUtcSeconds(clock.now()),
    rootFolderId: randomUUID(),
    settings: {
      ...defaultSettings,
      ...(isLibrary
        ? { EnableAttachments: false, EnableFolderCreation: true, ImageUrl: '/_layouts/15/images/itdl.png' }
        : {}),
      ...seed.settings
    },
    fields: baseListFields(isLibrary),
    views: [
      newView({
        title: isLibrary ? 'All Documents' : 'All Items',
        leafName: 'AllItems',
        isDefault: true,
        isLibrary
      })
    ],
    nextColumn: 2,
    assignments: undefined,
    recycledAs: undefined
  };
}

/**
 * Makes a list with its columns, its first view and its table.
 *
 * @throws SharePointError when the title cannot be used or the template is unknown
 */
export function createList(
  context: Pick<Context, 'store' | 'clock'>,
  web: WebRecord,
  seed: ListSeed
): ListRecord {
  const { store } = context;
  const isLibrary =
    seed.baseTemplate === templates.documentLibrary || seed.baseTemplate === templates.webPageLibrary;
  if (!isLibrary && seed.baseTemplate !== templates.genericList) {
    throw notSupported(`List template ${String(seed.baseTemplate)}`);
  }
  refuseListTitle(store, web, seed);
  const list = listRecord(context, { web, seed, isLibrary });
  createItemTable(store.database, list);
  store.catalog.saveList(list);
  return list;
}

import { attachmentEntities } from './attachments';
import type { ItemSubject } from './itemEntity';
import { contentTypeEntity } from '../lists/contentTypes';
import { entities, type Value } from '../odata/values';
import { listEntity } from '../lists/listEntity';
import { roleAssignmentEntities } from '../security/roleAssignments';
import { textValuesEntity } from './textValues';
import { versionEntities } from './versions';

/** What lies behind every row, besides its own references. */
export const itemNavigation: Readonly<Record<string, (subject: ItemSubject) => Value | undefined>> = {
  AttachmentFiles: ({ context, row }) => entities('SP.ApiData.Attachments', attachmentEntities(context, row)),
  ContentType: ({ context }) => contentTypeEntity(context),
  FieldValuesAsHtml: (subject) => textValuesEntity(subject, 'html'),
  FieldValuesAsText: (subject) => textValuesEntity(subject, 'text'),
  FieldValuesForEdit: (subject) => textValuesEntity(subject, 'edit'),
  ParentList: ({ context }) => listEntity(context),
  RoleAssignments: ({ context }) =>
    entities('SP.ApiData.RoleAssignments', roleAssignmentEntities(context, context.list)),
  Versions: ({ context, row }) => entities('SP.ApiData.ListItemVersions', versionEntities(context, row))
};

import type { ListContext } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import type { Entity } from '../odata/values';

const rightsManagementType: EntityType<ListContext> = {
  typeName: 'SP.InformationRightsManagementSettings',
  setName: 'SP.ApiData.InformationRightsManagementSettings',
  editLink: ({ list }) => `Web/Lists(guid'${list.id}')/InformationRightsManagementSettings`,
  defaults: {
    AllowPrint: () => false,
    AllowScript: () => false,
    AllowWriteCopy: () => false,
    DisableDocumentBrowserView: () => false,
    DocumentAccessExpireDays: () => 90,
    DocumentLibraryProtectionExpireDate: ({ list }) => list.created,
    EnableDocumentAccessExpire: () => false,
    EnableDocumentBrowserPublishingView: () => false,
    EnableGroupProtection: () => false,
    EnableLicenseCacheExpire: () => false,
    GroupName: () => null,
    LicenseCacheExpireDays: () => 30,
    PolicyDescription: () => null,
    PolicyTitle: () => null,
    TemplateId: () => null
  }
};

/** @returns the list's rights management: always off here */
export function rightsManagementEntity(context: ListContext): Entity {
  return createEntity(rightsManagementType, context);
}

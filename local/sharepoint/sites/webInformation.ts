import { relativeUrl } from '../context';
import { createEntity, type EntityType } from '../odata/entity';
import type { Entity } from '../odata/values';
import type { WebRecord } from '../storage/records';

const webInformationType: EntityType<WebRecord> = {
  typeName: 'SP.WebInformation',
  setName: 'SP.ApiData.WebInformations',
  editLink: (web) => `SP.WebInformation${web.id}`,
  defaults: {
    Configuration: () => 0,
    Created: (web) => web.created,
    Description: (web) => web.description,
    Id: (web) => web.id,
    Language: (web) => web.language,
    LastItemModifiedDate: (web) => web.lastItemModified,
    LastItemUserModifiedDate: (web) => web.lastItemModified,
    ServerRelativeUrl: relativeUrl,
    Title: (web) => web.title,
    WebTemplate: (web) => web.webTemplate,
    WebTemplateId: () => 1
  }
};

/** @returns what may be known of a web without opening it */
export function webInformationEntity(web: WebRecord): Entity {
  return createEntity(webInformationType, web);
}

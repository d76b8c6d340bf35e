import type { Links } from './context';
import { itemNavigation } from './items/itemNavigation';
import { itemResource } from './items/itemResources';
import { listResource } from './lists/listResources';
import { webEntity } from './sites/webEntity';

/** The ways that lead back, put together where every module is known. */
export const links: Links = { webEntity, listResource, itemResource, itemNavigation };

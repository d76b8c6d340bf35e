import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/web.js';
import { accessLevelOf, enforcementOf } from '../../../../src/adapters/sharepoint/access/listAccess';
import { permissionLevels, reaches } from '../../../../src/adapters/sharepoint/access/permissionLevels';
import {
  groupOfRole,
  siteGroupNames,
  siteGroups
} from '../../../../src/adapters/sharepoint/access/siteGroups';
import { writeRow } from '../../../../src/adapters/sharepoint/mapping/writeRow';
import { readFailure } from '../../../../src/adapters/sharepoint/requests/requestFailure';
import { collectionNames } from '../../../../src/adapters/sharepoint/schema/listSchema';
import { listPathOf } from '../../../../src/adapters/sharepoint/siteConnection';
import { writesOfTask } from '../../../../src/application/access/listWrites';
import { permissionCells, roles } from '../../../../src/core/organisation/permissions';
import { sampleRows } from '../../../contract/sampleRows';
import { logins, type StandInSite, startStandInSite } from '../standInSite';

it('has a group of SharePoint for every role, and no right to delete anywhere', () => {
  for (const role of roles) expect(siteGroups[groupOfRole(role)].roles).toContain(role);
  const deleteListItems = 8;
  for (const { mask } of Object.values(permissionLevels)) expect(mask.Low & deleteListItems).toBe(0);
});

it('lets every role do in its lists what the role table gives it', () => {
  for (const { task, role, isAllowed } of permissionCells()) {
    if (!isAllowed) continue;
    for (const { collection, level } of writesOfTask[task]) {
      expect({ task, role, reached: reaches(accessLevelOf(groupOfRole(role), collection), level) }).toEqual({
        task,
        role,
        reached: true
      });
    }
  }
});

it('lets nobody change a submitted report, and readers nothing at all', () => {
  for (const group of siteGroupNames) expect(accessLevelOf(group, 'statusReports')).not.toBe('edit');
  for (const collection of collectionNames) expect(accessLevelOf('readers', collection)).toBe('view');
  expect(enforcementOf('reportStatus', 'reader', 'readers')).toBe('refusedBySharePoint');
  expect(enforcementOf('cancelAction', 'coordinator', 'coordinators')).toBe('refusedByAppOnly');
  expect(enforcementOf('treatFollowUp', 'reader', 'readers')).toBe('nothingToRefuse');
});

describe('in SharePoint, past the app', () => {
  let place: StandInSite;
  beforeAll(async () => {
    place = await startStandInSite({ isProvisioned: true });
  }, 60_000);
  afterAll(() => place.server.close());

  const isRefused = async (act: Promise<unknown>): Promise<boolean> => {
    try {
      await act;
      return false;
    } catch (error) {
      const { status } = await readFailure(error);
      if (status !== 403) throw error;
      return true;
    }
  };

  it.each(siteGroupNames)(
    '%s may see, add and edit as planned, and delete nothing',
    async (group) => {
      const login = `${group}@stad.example`;
      place.server.addAccount({ login, title: group, email: '' });
      const owner = place.connectAs(logins.app)(place.site);
      await owner.web.siteGroups.getByName(siteGroups[group].title).users.add(`i:0#.f|membership|${login}`);
      const person = place.connectAs(login)(place.site);
      for (const collection of collectionNames) {
        const path = listPathOf(place.site, collection);
        const cells = { ...writeRow(collection, sampleRows[collection]), RowKey: `${group}-own` };
        const added = (await owner.web.getList(path).items.add({ ...cells, RowKey: `${group}-theirs` })) as {
          readonly Id: number;
        };
        const items = person.web.getList(path).items;
        await expect(items.getById(added.Id).select('Id')()).resolves.toBeDefined();
        const done = {
          collection,
          add: !(await isRefused(items.add(cells))),
          edit: !(await isRefused(items.getById(added.Id).update({ Title: 'x' }, '*'))),
          delete: !(await isRefused(items.getById(added.Id).delete()))
        };
        const level = accessLevelOf(group, collection);
        expect(done).toEqual({ collection, add: level !== 'view', edit: level === 'edit', delete: false });
      }
    },
    60_000
  );
});

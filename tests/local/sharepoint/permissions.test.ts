import { PermissionKind } from '@pnp/sp/security/index.js';
import {
  addRow,
  admin,
  codeOf,
  member,
  refusal,
  startSite,
  stranger,
  type TestSite,
  visitor
} from './support/site';

const contribute = 1073741827;
const read = 1073741826;
const fullControl = 1073741829;

let site: TestSite;

beforeEach(async () => {
  site = await startSite();
});

afterEach(async () => {
  await site.server.close();
});

async function userId(login: string): Promise<number> {
  return (await site.as(admin).web.ensureUser(login)).Id;
}

describe('permissions are enforced', () => {
  it('readers read, members write rows, nobody else gets in', async () => {
    const { Id } = await site.as(admin).web.lists.add('Reports');
    const as = (login: string) => site.as(login).web.lists.getById(Id);
    const row = await addRow(as(member), { Title: 'x' });
    expect(await as(visitor).items()).toHaveLength(1);
    expect(await refusal(as(visitor).items.add({ Title: 'y' }))).toMatchObject({
      status: 403,
      code: '-2147024891, System.UnauthorizedAccessException'
    });
    expect((await refusal(as(visitor).items.getById(row.Id).update({ Title: 'y' }))).status).toBe(403);
    expect((await refusal(as(visitor).items.getById(row.Id).recycle())).status).toBe(403);
    expect((await refusal(as(visitor).fields.addText('Extra'))).status).toBe(403);
    expect((await refusal(as(stranger).items())).status).toBe(403);
  });

  it('a list with its own permissions hides from everybody else', async () => {
    const { Id } = await site.as(admin).web.lists.add('Secret');
    const list = site.as(admin).web.lists.getById(Id);
    await list.items.add({ Title: 'x' });
    await list.breakRoleInheritance(false, false);
    const theirs = site.as(member).web.lists;
    expect((await refusal(theirs.getById(Id).items())).status).toBe(403);
    expect((await theirs.select('Title')<{ Title: string }[]>()).map(({ Title }) => Title)).not.toContain(
      'Secret'
    );
    await list.roleAssignments.add(await userId(stranger), read);
    expect(await site.as(stranger).web.lists.getById(Id).items()).toHaveLength(1);
    await list.roleAssignments.remove(await userId(stranger), read);
    expect((await refusal(site.as(stranger).web.lists.getById(Id).items())).status).toBe(403);
    await list.resetRoleInheritance();
    expect(await theirs.getById(Id).items()).toHaveLength(1);
  });

  it('a permission level of one’s own: add and view, but neither change nor remove', async () => {
    const { web } = site.as(admin);
    const { Id } = await web.lists.add('StatusReports');
    const mask =
      (1n << BigInt(PermissionKind.ViewListItems - 1)) | (1n << BigInt(PermissionKind.AddListItems - 1));
    const made = (await web.roleDefinitions.add('Report', 'Add and view', 200, {
      High: '0',
      Low: String(mask)
    } as never)) as unknown as { data: { Id: number } };
    const level = made.data.Id;
    const list = web.lists.getById(Id);
    await list.breakRoleInheritance(false, true);
    await list.roleAssignments.add(await userId(member), level);
    const theirs = site.as(member).web.lists.getById(Id);
    const row = await addRow(theirs, { Title: 'Grön' });
    expect(await theirs.items()).toHaveLength(1);
    expect((await refusal(theirs.items.getById(row.Id).update({ Title: 'Röd' }))).status).toBe(403);
    expect((await refusal(theirs.items.getById(row.Id).delete())).status).toBe(403);
    expect(await theirs.currentUserHasPermissions(PermissionKind.AddListItems)).toBe(true);
    expect(await theirs.currentUserHasPermissions(PermissionKind.EditListItems)).toBe(false);
  });

  it('only who manages permissions changes them', async () => {
    const { Id } = await site.as(admin).web.lists.add('Plans');
    const theirs = site.as(member).web.lists.getById(Id);
    expect((await refusal(theirs.breakRoleInheritance(true))).status).toBe(403);
    expect((await refusal(theirs.roleAssignments.add(1, contribute))).status).toBe(403);
    const own = site.as(admin).web.lists.getById(Id);
    expect((await refusal(own.roleAssignments.add(await userId(stranger), fullControl))).status).toBe(400);
  });

  it('rows of others stay untouched where a list says so', async () => {
    const { Id } = await site.as(admin).web.lists.add('Answers');
    const list = site.as(admin).web.lists.getById(Id);
    await list.breakRoleInheritance(false, true);
    await list.roleAssignments.add(await userId(member), contribute);
    await list.roleAssignments.add(await userId(stranger), contribute);
    await list.update({ WriteSecurity: 2 });
    const mine = await addRow(site.as(member).web.lists.getById(Id), { Title: 'mine' });
    const found = await refusal(
      site.as(stranger).web.lists.getById(Id).items.getById(mine.Id).update({ Title: 'x' })
    );
    expect(found.status).toBe(403);
    await site.as(member).web.lists.getById(Id).items.getById(mine.Id).update({ Title: 'still mine' });
  });
});

describe('groups', () => {
  it('give their members what the group has, at once', async () => {
    const { web } = site.as(admin);
    const group = await web.siteGroups.add({ Title: 'Beredningsgrupp' });
    await web.siteGroups.getById(group.Id).users.add(`i:0#.f|membership|${stranger}`);
    expect((await site.call('GET', 'web', { login: stranger })).status).toBe(403);
    await web.roleAssignments.add(group.Id, read);
    expect((await site.call('GET', 'web/title', { login: stranger })).json).toEqual({ value: 'Test' });
    await web.siteGroups.getById(group.Id).users.removeById(await userId(stranger));
    expect((await site.call('GET', 'web', { login: stranger })).status).toBe(403);
  });

  it('take nobody whom the directory does not hold', async () => {
    const found = await site.call('POST', 'web/ensureuser', { body: { logonName: 'nobody@example.org' } });
    expect(found.status).toBe(500);
    expect(codeOf(found)).toBe('-2146232832, Microsoft.SharePoint.SPException');
  });
});

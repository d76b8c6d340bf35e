import { findSharePointPage } from '../../../local/workbench/sitePages';
import { addressOf } from '../../../src/core/links/linkAddress';

const sites = [{ name: 'jarva', path: '/sites/jarva', title: 'Rinkeby-Kista' }];
const origin = 'http://127.0.0.1:4380';
const pageAt = (address: string) => findSharePointPage(new URL(address, origin), sites);
const view = (list: string) =>
  `/sites/jarva/Lists/${list}/AllItems.aspx?FilterField1=RowKey&FilterValue1=rk-1`;

test.each([
  [{ kind: 'agreement', agreementKey: 'a' } as const, 'AgreementsWebPart'],
  [{ kind: 'action', planKey: 'p', actionKey: 'rk-1' } as const, 'ActionPlanWebPart'],
  [{ kind: 'page', page: 'steering' } as const, 'SteeringWebPart'],
  [{ kind: 'meeting', meetingKey: 'm' } as const, 'MeetingsWebPart'],
  [{ kind: 'group', groupKey: 'g' } as const, 'GroupWebPart']
])('the address of %j opens %s', (thing, webPart) => {
  // The browser keeps the part behind `#` when it is sent on.
  expect(pageAt(addressOf({ site: `${origin}/sites/jarva`, ...thing }))).toEqual({
    kind: 'redirect',
    location: `/workbench?webPart=${webPart}&site=jarva`
  });
});

test('a row of a list opens in the web part that shows it', () => {
  expect(pageAt(view('Actions'))).toEqual({
    kind: 'redirect',
    location: '/workbench?webPart=ActionPlanWebPart&site=jarva#atgard=rk-1'
  });
  expect(pageAt(view('Agreements'))).toEqual({
    kind: 'redirect',
    location: '/workbench?webPart=AgreementsWebPart&site=jarva#overenskommelse=rk-1'
  });
});

test.each([
  view('Persons'),
  '/sites/jarva/Lists/Actions/EditForm.aspx?ID=3',
  '/sites/elsewhere/Lists/Actions/AllItems.aspx?FilterValue1=rk-1',
  '/sites/jarva/SitePages/Home.aspx',
  '/sites/elsewhere/SitePages/Samverkan-styrgrupp.aspx'
])('%s is explained', (address) => {
  expect(pageAt(address)).toEqual({ kind: 'missing' });
});

test.each(['/workbench', '/sites/jarva/_api/web', '/sites/jarva/Lists/Actions'])(
  '%s is no page of SharePoint',
  (address) => {
    expect(pageAt(address)).toBeUndefined();
  }
);

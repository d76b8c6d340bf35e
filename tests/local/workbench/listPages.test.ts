import { findListPage } from '../../../local/workbench/listPages';

const sites = [{ name: 'jarva', path: '/sites/jarva', title: 'Rinkeby-Kista' }];
const pageAt = (address: string) => findListPage(new URL(address, 'http://127.0.0.1:4380'), sites);
const view = (list: string) =>
  `/sites/jarva/Lists/${list}/AllItems.aspx?FilterField1=RowKey&FilterValue1=rk-1`;

test('a row of a list opens in the web part that shows it', () => {
  expect(pageAt(view('Actions'))).toEqual({
    kind: 'redirect',
    location: '/workbench?webPart=ActionPlanWebPart&site=jarva#atgard=rk-1'
  });
  expect(pageAt(view('Agreements'))).toEqual({
    kind: 'redirect',
    location: '/workbench?webPart=AgreementsWebPart&site=jarva'
  });
});

test.each([
  view('Persons'),
  '/sites/jarva/Lists/Actions/EditForm.aspx?ID=3',
  '/sites/elsewhere/Lists/Actions/AllItems.aspx?FilterValue1=rk-1'
])('%s is explained', (address) => {
  expect(pageAt(address)).toEqual({ kind: 'missing' });
});

test.each(['/workbench', '/sites/jarva/_api/web', '/sites/jarva/Lists/Actions'])(
  '%s is no list page',
  (address) => {
    expect(pageAt(address)).toBeUndefined();
  }
);

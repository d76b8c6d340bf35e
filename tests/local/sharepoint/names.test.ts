import {
  createInternalName,
  toEntityPropertyName,
  toEntityTypeName
} from '../../../local/sharepoint/fields/internalName';
import { addRow, admin, refusal, startSite, type TestSite } from './support/site';

describe('internal names', () => {
  it.each([
    ['With Space', 'With_x0020_Space'],
    ['Åtgärd', '_x00c5_tg_x00e4_rd'],
    ['Plan_Key', 'Plan_Key'],
    ['100 dagar', '_x0031_00_x0020_dagar'],
    ['A very long title of a column that goes on', 'A_x0020_very_x0020_long_x0020_ti']
  ])('%s → %s', (title, expected) => {
    expect(createInternalName(title, [])).toBe(expected);
  });

  it('are made unique without growing past 32 characters', () => {
    expect(createInternalName('Status', ['status', 'Status0'])).toBe('Status1');
    const long = 'x'.repeat(40);
    expect(createInternalName(long, ['x'.repeat(32)])).toBe(`${'x'.repeat(31)}0`);
  });

  it('get OData_ before a leading underscore', () => {
    expect(toEntityPropertyName('_UIVersionString')).toBe('OData__UIVersionString');
    expect(toEntityPropertyName('Title')).toBe('Title');
  });

  it.each([
    ['Test', false, 'TestList'],
    ['Status Reports', false, 'Status_x0020_ReportsList'],
    ['a_b', false, 'A_x005f_bList'],
    ['Shared Documents', true, 'Shared_x0020_Documents']
  ])('of the rows of %s', (title, isLibrary, expected) => {
    expect(toEntityTypeName(title, isLibrary)).toBe(expected);
  });
});

describe('a list or column with Swedish letters', () => {
  let site: TestSite;

  beforeAll(async () => {
    site = await startSite();
  });

  afterAll(async () => {
    await site.server.close();
  });

  it('keeps its internal names when it is renamed', async () => {
    const { web } = site.as(admin);
    const { Id } = await web.lists.add('Actions');
    const list = web.lists.getById(Id);
    const field = await list.fields.addText('Responsible', {});
    await list.fields.getById(field.Id ?? '').update({ Title: 'Ansvarig å' });
    await list.update({ Title: 'Åtgärder' });
    const shown = await web.lists
      .getByTitle('åtgärder')
      .select('EntityTypeName', 'ListItemEntityTypeFullName')();
    expect(shown).toMatchObject({
      EntityTypeName: 'ActionsList',
      ListItemEntityTypeFullName: 'SP.Data.ActionsListItem'
    });
    expect(await list.fields.getByTitle('Ansvarig å')()).toMatchObject({
      InternalName: 'Responsible',
      StaticName: 'Responsible',
      EntityPropertyName: 'Responsible'
    });
    const row = await addRow(list, { Responsible: 'Polisen' });
    expect(row).toMatchObject({ Responsible: 'Polisen' });
  });

  it('is made from the title when it is made in Swedish', async () => {
    const { web } = site.as(admin);
    const { Id } = await web.lists.add('Lägesbild');
    const list = web.lists.getById(Id);
    await list.fields.addText('Fokusområde', {});
    const row = await addRow(list, { Fokusomr_x00e5_de: 'Trygghet' });
    expect(row).toHaveProperty('Fokusomr_x00e5_de', 'Trygghet');
    expect((await list.select('EntityTypeName')<{ EntityTypeName: string }>()).EntityTypeName).toBe(
      'L_x00e4_gesbildList'
    );
  });

  it('takes the schema’s Name as the internal name only with the hint', async () => {
    const { fields } = site.as(admin).web.lists.getByTitle('Lägesbild');
    const schema =
      '<Field Type="Text" Name="PlanKey" StaticName="PlanKey" DisplayName="Plan nyckel" Indexed="TRUE" />';
    const hinted = await fields.createFieldAsXml({ SchemaXml: schema, Options: 8 } as never);
    expect(hinted).toMatchObject({ InternalName: 'PlanKey', Title: 'Plan nyckel', Indexed: true });
    const plain = await fields.createFieldAsXml(schema.replace('Plan nyckel', 'Annan nyckel'));
    expect(plain.InternalName).toBe('Annan_x0020_nyckel');
    expect((await refusal(fields.createFieldAsXml('<Field Type="Text" DisplayName="x'))).status).toBe(400);
  });

  it('is used once on a web', async () => {
    const found = await refusal(site.as(admin).web.lists.add('lägesbild'));
    expect(found).toMatchObject({ status: 500, code: '-2130575342, Microsoft.SharePoint.SPException' });
    expect((await refusal(site.as(admin).web.lists.getByTitle('Nej')())).status).toBe(404);
  });
});

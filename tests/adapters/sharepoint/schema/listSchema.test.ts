import { listShape } from '../../../../src/adapters/sharepoint/mapping/listShape';
import { type KeyColumn } from '../../../../src/adapters/sharepoint/schema/column';
import { optional, ownKey, reference, text } from '../../../../src/adapters/sharepoint/schema/columns';
import { type Columns } from '../../../../src/adapters/sharepoint/schema/listDefinition';
import { recorded } from '../../../../src/adapters/sharepoint/schema/lists/shared';
import { collectionNames, listSchema } from '../../../../src/adapters/sharepoint/schema/listSchema';
import { provisioningTarget } from '../../../../src/adapters/sharepoint/provisioning/target';

const asciiName = /^[A-Z][A-Za-z0-9]{0,31}$/;

describe.each(collectionNames)('the list of %s', (collection) => {
  const definition = listSchema[collection];
  const columns = listShape(collection).fields.map(({ column }) => column);

  it('has ASCII internal names that SharePoint neither changes nor cuts, each once', () => {
    for (const { name } of columns) expect(name).toMatch(asciiName);
    expect(definition.name).toMatch(asciiName);
    expect(new Set(columns.map(({ name }) => name)).size).toBe(columns.length);
  });

  it('has display names that are told apart', () => {
    const titles = columns.map(({ title }) => title);
    expect(titles.every((title) => title.trim() !== '')).toBe(true);
    expect(new Set(titles).size).toBe(titles.length);
  });

  it('has at most 20 indexes, and none on a column that cannot have one', () => {
    const indexes = columns.filter(({ isIndexed }) => isIndexed);
    expect(indexes.length).toBeLessThanOrEqual(20);
    expect(indexes.map(({ kind }) => kind.type)).not.toContain('Note');
    expect(columns.filter(({ isUnique }) => isUnique).map(({ name }) => name)).toEqual(['RowKey']);
  });

  it('has labels that are told apart without regard to case', () => {
    for (const { kind } of columns) {
      if (kind.type !== 'Choice') continue;
      expect(new Set(kind.labels.map((label) => label.toLowerCase())).size).toBe(kind.labels.length);
    }
  });

  it('has one default view, sorted by a column with an index', () => {
    expect(definition.views.filter(({ isDefault }) => isDefault === true)).toHaveLength(1);
    const fields = listShape(collection).fields;
    for (const { sortedBy } of definition.views) {
      const column = fields.find(({ field }) => field === sortedBy)?.column;
      expect(sortedBy === undefined || column?.isIndexed === true).toBe(true);
    }
  });
});

it('formats columns with JSON that names an icon and the word for every state', () => {
  const target = provisioningTarget(listSchema);
  const formats = target.lists.flatMap(({ fields }) => fields.flatMap(({ formatting }) => formatting ?? []));
  expect(formats.length).toBeGreaterThan(10);
  for (const format of formats) expect(JSON.parse(format)).toHaveProperty('$schema');
  const lights = target.lists
    .find(({ name }) => name === 'StatusReports')
    ?.fields.find(({ name }) => name === 'Light');
  for (const word of ['Grön', 'Gul', 'Röd', 'Warning', '@currentField'])
    expect(lights?.formatting).toContain(word);
});

/** What must not compile: the schema is complete, and what is asked by has an index. Checked by `tsc`. */
export function incompleteColumns(): readonly unknown[] {
  const whole = {
    key: ownKey(),
    title: text('Title', 'Titel'),
    url: text('SiteAddress', 'Adress'),
    ...recorded
  };
  const sites: Columns<'sites'> = whole;
  // @ts-expect-error a field without a column
  const missing: Columns<'sites'> = { key: ownKey(), title: text('Title', 'Titel'), ...recorded };
  // @ts-expect-error a key without a unique index
  const plainKey: KeyColumn = reference('RowKey', 'Nyckel');
  // @ts-expect-error a field that must be there in a column that may be empty
  const loose: Columns<'sites'> = { ...whole, title: optional(text('Title', 'Titel')) };
  const asked: Pick<Columns<'roleAssignments'>, 'personKey'> = {
    // @ts-expect-error asked by, and without an index
    personKey: reference('PersonKey', 'Person')
  };
  return [sites, missing, plainKey, loose, asked];
}

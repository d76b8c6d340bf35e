import { writeCadence } from '../../src/core/followUp/cadenceText';
import { type Column } from '../../src/adapters/sharepoint/schema/column';
import { collectionNames, listSchema } from '../../src/adapters/sharepoint/schema/listSchema';
import { type CollectionName } from '../../src/application/ports/collections';
import { type Cadence } from '../../src/core/followUp/cadence';
import { describeCadence, labelOf, nameOf } from '../../src/messages/describe';
import { type FieldName } from '../../src/messages/fieldNames';
import { sv } from '../../src/messages/sv';

// The lists and the pages must call a thing by one name; the adapter has its titles itself, since it may not import texts.

type ShownColumn = Pick<Column<unknown>, 'title' | 'kind'>;

function columnsOf(collection: CollectionName): readonly (readonly [string, ShownColumn])[] {
  return Object.entries<ShownColumn>(listSchema[collection].columns);
}

const columns = collectionNames.flatMap((collection) =>
  columnsOf(collection).map(([field, column]) => ({
    collection,
    field: field as FieldName,
    title: column.title.replace(/ \(nyck(?:el|lar)\)$/, ''),
    choices: column.kind.type === 'Choice' ? column.kind.labels : []
  }))
);

test.each(columns)('$collection.$field is called as its column, $title', ({ collection, field, title }) => {
  expect(labelOf(field, 'sv', collection)).toBe(title);
});

test.each(collectionNames.map((name: CollectionName) => ({ name })))(
  '$name is called as its list',
  ({ name }) => {
    expect(nameOf('collection', name, 'sv')).toBe(listSchema[name].title);
  }
);

test('every choice of a list is a name of some code', () => {
  const names = new Set(
    Object.values(sv.names).flatMap((byCode): readonly string[] => Object.values(byCode))
  );
  const choices = columns.flatMap((column) => column.choices);
  expect(choices.length).toBeGreaterThan(0);
  expect(choices.filter((choice) => !names.has(choice))).toEqual([]);
});

test('a cadence is said as it is written in the list', () => {
  const cadences: readonly Cadence[] = [
    { kind: 'beforeEachMeeting' },
    { kind: 'perTertial' },
    ...Array.from({ length: 52 }, (_, index) => ({ kind: 'everyWeeks', weeks: index + 1 }) as const)
  ];
  for (const cadence of cadences) expect(describeCadence(cadence, 'sv')).toBe(writeCadence(cadence));
});

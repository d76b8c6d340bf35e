import { writesOfTask } from '../../application/access/listWrites';
import { type Role, roles, tasks } from '../../core/organisation/permissions';
import { accessLevelOf, type Enforcement, enforcementOf, fileAccessOf } from './access/listAccess';
import { type AccessLevel, permissionLevels } from './access/permissionLevels';
import { groupOfRole, siteGroupNames, siteGroups } from './access/siteGroups';
import { listShape } from './mapping/listShape';
import { type ColumnKind } from './schema/column';
import { libraries, type LibraryDefinition } from './schema/libraries';
import { collectionNames, listSchema } from './schema/listSchema';

const generatedNote =
  '<!-- Made by `npm run generate` from the schema in src/adapters/sharepoint. Do not edit. -->';

type Row = readonly string[];

/** A table with its columns aligned, as prettier leaves it. */
function table(head: Row, rows: readonly Row[]): string {
  const cells = [head, ...rows].map((row) =>
    row.map((cell) => cell.replace(/\|/g, '\\|').replace(/\s+/g, ' ').trim())
  );
  const widths = head.map((_, index) => Math.max(3, ...cells.map((row) => row[index]?.length ?? 0)));
  const line = (row: Row): string =>
    `| ${row.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  const [first = [], ...rest] = cells;
  return [line(first), line(widths.map((width) => '-'.repeat(width))), ...rest.map(line)].join('\n');
}

function kindText(kind: ColumnKind): string {
  switch (kind.type) {
    case 'Text':
      return 'Text, one line';
    case 'Note':
      return 'Text, several lines';
    case 'Choice':
      return kind.labels.join(' · ');
    case 'DateTime':
      return 'Day';
    case 'Number':
      return 'Number';
    case 'Boolean':
      return 'Yes/no';
  }
}

function listSection(collection: (typeof collectionNames)[number]): string {
  const { name, title, description, hasDocuments, views, actor } = listSchema[collection];
  const columns = listShape(collection).fields.map(({ field, column }): Row => {
    const marks = [
      column.isRequired ? 'required' : '',
      column.isUnique ? 'unique' : column.isIndexed ? 'index' : '',
      column.isLong ? 'only when opened' : ''
    ].filter((mark) => mark !== '');
    return [
      `\`${column.name}\``,
      column.title,
      kindText(column.kind),
      marks.join(', '),
      `\`${field}\``,
      column.description
    ];
  });
  const rights = siteGroupNames
    .filter((group) => accessLevelOf(group, collection) !== 'view')
    .map((group) => `${siteGroups[group].title} (${levelWords[accessLevelOf(group, collection)]})`);
  const facts = [
    `- Address: \`Lists/${name}\`. Views: ${views.map((view) => view.title).join(', ')}.`,
    `- Writes: ${rights.length === 0 ? 'site owners only' : rights.join(', ')}; everyone in a group sees it.`,
    `- Who acted is checked against: ${actorWords[actor]}.`,
    ...(hasDocuments ? ['- Rows may carry documents as attachments.'] : [])
  ];
  const head = ['Column', 'Shown as', 'Kind', 'Marks', 'Field', 'Help'];
  return [`## ${title} (\`${collection}\`)`, description, facts.join('\n'), table(head, columns)].join(
    '\n\n'
  );
}

function librarySection({ name, title, description, filesOf }: LibraryDefinition): string {
  const adding = siteGroupNames
    .filter((group) => fileAccessOf(group, filesOf) !== 'view')
    .map((group) => siteGroups[group].title);
  const facts = [
    `- Address: \`${name}\`, a document library beside the lists.`,
    `- Adds files: ${adding.join(', ')}, who write in ${listSchema[filesOf].title}; nobody but site owners changes or removes one, everyone in a group sees it.`
  ];
  return [`## ${title} (library)`, description, facts.join('\n')].join('\n\n');
}

const levelWords: Readonly<Record<AccessLevel, string>> = {
  view: 'sees',
  add: 'adds',
  edit: 'adds and edits'
};
const actorWords = {
  author: 'who added the row',
  editor: 'who last changed the row',
  nobody: 'nobody'
} as const;

/** docs/lists.md: every list and column, as provisioning makes them. Markdown, ending with a line break. */
export function renderListsDocument(): string {
  const intro = [
    '# Lists',
    generatedNote,
    'Every site of a cooperation has the same lists. Internal names are ASCII and fixed for ever; what people see is Swedish and theirs to change: a list is found by its address and a column by its internal name. Rows point at each other with text keys. A day is stored as midnight in Stockholm, so the site must have Stockholm’s time zone. Every list keeps its versions, and no permission level of ours may delete.',
    'Index: the application may ask by this column. Only when opened: left out where many rows are shown.'
  ];
  const sections = [...collectionNames.map(listSection), ...Object.values(libraries).map(librarySection)];
  return `${[...intro, ...sections].join('\n\n')}\n`;
}

const roleWords: Readonly<Record<Role, string>> = {
  reader: 'Läsare',
  workingGroupMember: 'Medlem arbetsgrupp',
  responsible: 'Ansvarig',
  coordinator: 'Samordnare',
  preparationGroup: 'Beredningsgrupp',
  steeringGroup: 'Styrgrupp',
  centralCoordinator: 'Central samordnare',
  administrator: 'Administratör'
};

const enforcementWords: Readonly<Record<Enforcement, string>> = {
  allowed: '**may**',
  refusedBySharePoint: 'SharePoint',
  refusedByAppOnly: 'app only',
  nothingToRefuse: 'app'
};

function listsOfTask(task: (typeof tasks)[number]): string {
  const writes = writesOfTask[task].map(
    ({ collection, level }) => `${listSchema[collection].title} (${level})`
  );
  return writes.length === 0 ? '–' : writes.join(', ');
}

function groupTable(): string {
  const rows = siteGroupNames.map((name) => {
    const { title, description, roles: held } = siteGroups[name];
    return [title, description, held.map((role) => roleWords[role]).join(', ')];
  });
  return table(['Group in SharePoint', 'For', 'People of the roles'], rows);
}

function levelTable(): string {
  const rows = Object.values(permissionLevels).map(({ title, description }) => [title, description]);
  return table(['Permission level', 'What it gives'], rows);
}

function taskTable(): string {
  const rows = tasks.map((task) => [
    `\`${task}\``,
    ...roles.map((role) => enforcementWords[enforcementOf(task, role, groupOfRole(role))]),
    listsOfTask(task)
  ]);
  return table(['Task', ...roles.map((role) => roleWords[role]), 'Lists it writes'], rows);
}

function rightTable(): string {
  const groups = siteGroupNames.map((group) => siteGroups[group].title.replace('Samverkan ', ''));
  const ofLists = collectionNames.map((collection) => [
    listSchema[collection].title,
    ...siteGroupNames.map((group) => levelWords[accessLevelOf(group, collection)])
  ]);
  const ofLibraries = Object.values(libraries).map(({ title, filesOf }) => [
    `${title} (library)`,
    ...siteGroupNames.map((group) => levelWords[fileAccessOf(group, filesOf)])
  ]);
  const rows = [...ofLists, ...ofLibraries];
  return table(['List', ...groups], rows);
}

const cellMeanings = [
  '- **may**: the role may do it. SharePoint lets its group write the list; that it is the right group, plan or action is checked by the app.',
  '- SharePoint: the role may not, and SharePoint refuses it even past the app.',
  '- app only: the role may not, and only the app refuses it, since another task of the same SharePoint group needs the same right in the same list. The list’s versions show who did it, and the app takes the writer for the one who acted.',
  '- app: the role may not. The task writes no list of its own, so there is nothing for SharePoint to refuse.'
];

/** docs/roles.md: for each cell of the role table who enforces it. Markdown, ending with a line break. */
export function renderRolesDocument(): string {
  const parts = [
    '# Roles: what SharePoint enforces and what only the app does',
    generatedNote,
    'The role table is `src/core/organisation/permissions.ts`; the app asks it before every act. SharePoint knows people by the groups below and rights by list, never by row. So a cell is one of these:',
    cellMeanings.join('\n'),
    '## Tasks',
    taskTable(),
    '## Groups',
    'A person belongs in one group for each role that they have. Provisioning makes the groups and never fills or empties them. Everybody who works on a local site also belongs in Samverkan Läsare on the central one: its catalogue of focus areas is read together with local rows.',
    groupTable(),
    '## Permission levels',
    'None of them may delete. Owners of the site (full control) can: keep them few; deleted rows lie in the recycle bin for 93 days.',
    levelTable(),
    '## Rights by list',
    rightTable()
  ];
  return `${parts.join('\n\n')}\n`;
}

import { formattingMark } from '../../../../src/adapters/sharepoint/provisioning/columnFormatting';
import { describeStep, describeWarning } from '../../../../src/adapters/sharepoint/provisioning/describeStep';
import {
  planProvisioning,
  versionLimit
} from '../../../../src/adapters/sharepoint/provisioning/planProvisioning';
import {
  type SiteState,
  type StandingField,
  type StandingList
} from '../../../../src/adapters/sharepoint/provisioning/siteState';
import {
  provisioningTarget,
  type ProvisioningTarget,
  type TargetList
} from '../../../../src/adapters/sharepoint/provisioning/target';
import { listSchema } from '../../../../src/adapters/sharepoint/schema/listSchema';

const target = provisioningTarget(listSchema);

const bareSite: SiteState = {
  timeZoneId: 4,
  levels: [],
  groups: [],
  ownerGroup: 'Ägare',
  siteGrants: [],
  lists: [],
  takenTitles: ['Dokument']
};

function standingList(list: TargetList): StandingList {
  return {
    name: list.name,
    title: list.title,
    description: list.description,
    hasVersions: true,
    versionLimit,
    hasDocuments: list.hasDocuments,
    isSeparate: true,
    fields: list.fields.map((field): StandingField => ({
      name: field.name,
      title: field.title,
      description: field.description,
      type: field.kind.type,
      isIndexed: field.isIndexed,
      isUnique: field.isUnique,
      choices: field.kind.type === 'Choice' ? field.kind.labels : [],
      formatting: field.formatting ?? ''
    })),
    views: list.views.map(({ name, title }) => ({ name, title })),
    grants: [
      { principal: 'Ägare', levels: ['Fullständig behörighet'] },
      ...list.grants.map(({ group, level }) => ({ principal: group, levels: [level] }))
    ]
  };
}

function siteWith(lists: readonly StandingList[]): SiteState {
  return {
    ...bareSite,
    levels: target.levels.map(({ title }) => title),
    groups: target.groups.map(({ title }) => title),
    siteGrants: target.siteGrants.map(({ group, level }) => ({ principal: group, levels: [level] })),
    lists,
    takenTitles: lists.map(({ title }) => title)
  };
}

const wholeSite = siteWith(target.lists.map(standingList));

function siteWithChanged(name: string, change: (list: StandingList) => StandingList): SiteState {
  return siteWith(wholeSite.lists.map((list) => (list.name === name ? change(list) : list)));
}

function changeField(list: StandingList, name: string, change: Partial<StandingField>): StandingList {
  return {
    ...list,
    fields: list.fields.map((field) => (field.name === name ? { ...field, ...change } : field))
  };
}

it('has nothing to do where everything is', () => {
  expect(planProvisioning(target, wholeSite)).toEqual({ steps: [], warnings: [] });
});

it('makes groups, lists, columns and views before what needs them', () => {
  const kinds = planProvisioning(target, bareSite).steps.map(({ kind }) => kind);
  const order = [
    'createLevel',
    'createList',
    'createField',
    'createView',
    'fillView',
    'finishView',
    'separateList',
    'grant'
  ];
  const places = order.map(
    (kind) => [kinds.indexOf(kind as never), kinds.lastIndexOf(kind as never)] as const
  );
  for (const [index, [first]] of places.entries()) {
    expect(first).toBeGreaterThan(places[index - 1]?.[1] ?? -1);
  }
  expect(kinds.filter((kind) => kind === 'createList')).toHaveLength(target.lists.length);
});

it('says every step and warning in one line of each language', () => {
  const warned = siteWithChanged('Actions', (list) => ({
    ...changeField(list, 'EndDay', { type: 'Text' }),
    grants: [...list.grants, { principal: target.groups[0]?.title ?? '', levels: ['Redigera'] }]
  }));
  const { warnings } = planProvisioning(target, { ...warned, timeZoneId: 13 });
  expect(warnings.map(({ code }) => code).sort()).toEqual(['moreRights', 'otherTimeZone', 'otherType']);
  const { steps } = planProvisioning(target, bareSite);
  const lines = [
    ...steps.flatMap((step) => [describeStep(step, 'sv'), describeStep(step, 'en')]),
    ...warnings.flatMap((warning) => [describeWarning(warning, 'sv'), describeWarning(warning, 'en')])
  ];
  for (const line of lines) expect(line).toMatch(/^[^\n]{8,400}$/);
});

it('leaves a list, a column and a view that people have renamed', () => {
  const state = siteWithChanged('Actions', (list) => ({
    ...changeField(list, 'EndDay', { title: 'Deadline' }),
    title: 'Våra åtgärder',
    views: list.views.map((view) => ({ ...view, title: 'Min vy' }))
  }));
  expect(planProvisioning(target, state).steps).toEqual([]);
});

it('finishes what was begun: a title that is still the internal name', () => {
  const state = siteWithChanged('Actions', (list) => ({
    ...changeField(list, 'EndDay', { title: 'EndDay' }),
    title: 'Actions',
    views: list.views.map((view, index) => (index === 0 ? { ...view, title: view.name } : view))
  }));
  const steps = planProvisioning(target, state).steps.map((step) => describeStep(step, 'en'));
  expect(steps).toEqual([
    'Set up the list Actions: title',
    'Set up the column Actions.EndDay: title',
    'Choose columns of the view Actions/Overview',
    'Name the view Actions/Overview Översikt'
  ]);
});

it('adds labels to the ones that people have, and takes none away', () => {
  const state = siteWithChanged('Actions', (list) =>
    changeField(list, 'ActionDecision', { choices: ['Egen', 'Föreslagen', 'Beslutad', 'Pausad'] })
  );
  expect(planProvisioning(target, state).steps).toEqual([
    {
      kind: 'setField',
      list: 'Actions',
      field: 'ActionDecision',
      changes: { choices: ['Egen', 'Föreslagen', 'Beslutad', 'Pausad', 'Avbruten'] }
    }
  ]);
});

it('renews formatting of its own and leaves that which people have made', () => {
  const ours = siteWithChanged('Actions', (list) =>
    changeField(list, 'EndDay', { formatting: `{"class":"${formattingMark}"}` })
  );
  const theirs = siteWithChanged('Actions', (list) => changeField(list, 'EndDay', { formatting: '{"x":1}' }));
  expect(planProvisioning(target, ours).steps).toMatchObject([{ kind: 'setField', field: 'EndDay' }]);
  expect(planProvisioning(target, theirs).steps).toEqual([]);
});

it('never changes the type of a column, but names it', () => {
  const state = siteWithChanged('Actions', (list) => changeField(list, 'EndDay', { type: 'Text' }));
  expect(planProvisioning(target, state)).toEqual({
    steps: [],
    warnings: [{ code: 'otherType', list: 'Actions', field: 'EndDay', found: 'Text', wanted: 'DateTime' }]
  });
});

it('keeps the English name of a list whose Swedish one is taken', () => {
  const { steps, warnings } = planProvisioning(target, { ...bareSite, takenTitles: ['Möten'] });
  expect(warnings).toEqual([{ code: 'titleTaken', list: 'Meetings', title: 'Möten' }]);
  const setMeetings = steps.find((step) => step.kind === 'setList' && step.list === 'Meetings');
  expect(setMeetings).not.toHaveProperty('changes.title');
});

it('follows a title that we have changed ourselves', () => {
  const [first] = target.lists;
  if (first === undefined) throw new Error('No lists');
  const renamed: ProvisioningTarget = {
    ...target,
    lists: [{ ...first, title: 'Nytt namn', formerTitles: [first.title] }, ...target.lists.slice(1)]
  };
  expect(planProvisioning(renamed, wholeSite).steps).toEqual([
    { kind: 'setList', list: first.name, changes: { title: 'Nytt namn' } }
  ]);
});

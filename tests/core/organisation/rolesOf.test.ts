import { type RoleQuestion, type RoleScope, rolesOf } from '../../../src/core/organisation/rolesOf';
import { assignment, day, group, membership, orgUnit, person, policeUnit } from './rows';

const units = [
  orgUnit('hagersten', { validTo: day('2020-06-30'), successorKey: 'hagersten-alvsjo' }),
  orgUnit('hagersten-alvsjo', { validFrom: day('2020-07-01') }),
  orgUnit('sdf'),
  policeUnit('lpo')
];
const groups = [
  group('steering', { kind: 'steeringGroup' }),
  group('preparation'),
  group('places', { kind: 'workingGroup' }),
  group('youth', { kind: 'workingGroup' }),
  group('council', { kind: 'council' }),
  group('other-preparation', { agreementKey: 'other' }),
  group('central-steering', { kind: 'steeringGroup', level: 'central', agreementKey: 'central' })
];
const memberships = [
  membership('steering', 'chair', { role: 'chair' }),
  membership('preparation', 'member'),
  membership('preparation', 'coordinator', { role: 'coordinator' }),
  membership('places', 'placer'),
  membership('places', 'former', { to: day('2020-08-31') }),
  membership('youth', 'youth-coordinator', { role: 'coordinator' }),
  membership('council', 'adviser'),
  membership('other-preparation', 'neighbour', { role: 'coordinator' })
];
const roleAssignments = [assignment('central', 'centralCoordinator'), assignment('admin', 'administrator')];

const agreementScope: RoleScope = { kind: 'agreement', agreement: { key: 'local', level: 'local' } };
const renewalScope: RoleScope = {
  kind: 'agreement',
  agreement: { key: 'local-2021', level: 'local', previousKey: 'local' }
};
const centralScope: RoleScope = { kind: 'agreement', agreement: { key: 'central', level: 'central' } };
const actionScope: RoleScope = {
  kind: 'action',
  action: {
    agreementKey: 'local',
    groupKey: 'places',
    responsibleOrgUnitKey: 'hagersten',
    participatingOrgUnitKeys: ['lpo']
  }
};

function ask(key: string, scope: RoleScope, change: Partial<RoleQuestion> = {}) {
  return rolesOf({
    person: person(key, { orgUnitKey: 'sdf' }),
    day: day('2020-09-14'),
    scope,
    units,
    groups,
    memberships,
    roleAssignments,
    ...change
  });
}

describe('the roles of a person', () => {
  it.each([
    ['chair', ['reader', 'steeringGroup']],
    ['member', ['reader', 'preparationGroup']],
    ['coordinator', ['reader', 'coordinator', 'preparationGroup']],
    ['placer', ['reader', 'workingGroupMember']],
    ['youth-coordinator', ['reader', 'workingGroupMember', 'coordinator']],
    ['former', ['reader']],
    ['adviser', ['reader']],
    ['neighbour', ['reader']],
    ['stranger', ['reader']],
    ['central', ['reader', 'centralCoordinator']],
    ['admin', ['reader', 'administrator']]
  ])('to a local agreement: %s', (key, expected) => {
    expect(ask(key, agreementScope)).toEqual(expected);
  });

  it('to the draft that renews an agreement are those to the agreement', () => {
    expect(ask('coordinator', renewalScope)).toEqual(ask('coordinator', agreementScope));
    expect(ask('neighbour', renewalScope)).toEqual(['reader']);
  });

  it('to an agreement without groups are those of the groups of its site', () => {
    const scope: RoleQuestion['scope'] = { kind: 'agreement', agreement: { key: 'new', level: 'local' } };
    expect(ask('coordinator', scope)).toContain('coordinator');
    expect(ask('neighbour', scope)).toContain('coordinator');
    expect(ask('central', scope)).not.toContain('coordinator');
  });

  it('to the first agreement of a site make the central coordinator its coordinator', () => {
    const scope: RoleQuestion['scope'] = { kind: 'agreement', agreement: { key: 'new', level: 'local' } };
    expect(ask('central', scope, { groups: [] })).toContain('coordinator');
    expect(ask('stranger', scope, { groups: [] })).toEqual(['reader']);
  });

  it('to a central agreement make the central coordinator its coordinator', () => {
    expect(ask('central', centralScope)).toEqual(['reader', 'coordinator', 'centralCoordinator']);
    expect(ask('central', { kind: 'group', groupKey: 'central-steering' })).toContain('coordinator');
    expect(ask('chair', centralScope)).toEqual(['reader']);
  });

  it.each([
    ['placer', ['reader', 'workingGroupMember']],
    ['youth-coordinator', ['reader', 'coordinator']],
    ['member', ['reader', 'preparationGroup']],
    ['chair', ['reader', 'steeringGroup']],
    ['stranger', ['reader']],
    ['neighbour', ['reader']]
  ])('to an action of the group places: %s', (key, expected) => {
    expect(ask(key, actionScope)).toEqual(expected);
  });

  it('to an action that the preparation group follows up make its members members of the working group', () => {
    const action = { agreementKey: 'local', groupKey: 'preparation', participatingOrgUnitKeys: [] };
    expect(ask('member', { kind: 'action', action })).toEqual([
      'reader',
      'workingGroupMember',
      'preparationGroup'
    ]);
  });

  it('to an action of a renewed agreement count the groups that still stand under the old one', () => {
    const action = { agreementKey: 'local-2021', groupKey: 'places', participatingOrgUnitKeys: [] };
    expect(ask('coordinator', { kind: 'action', action })).toContain('coordinator');
    expect(ask('chair', { kind: 'action', action })).toContain('steeringGroup');
  });

  it.each([
    ['lpo', '2020-09-14', true],
    ['hagersten-alvsjo', '2020-09-14', true],
    ['hagersten-alvsjo', '2020-03-01', true],
    ['hagersten', '2020-09-14', true],
    ['sdf', '2020-09-14', false],
    ['nowhere', '2020-09-14', false]
  ])('to an action hold one at %s on %s responsible: %s', (orgUnitKey, on, expected) => {
    const held = ask('stranger', actionScope, { person: person('stranger', { orgUnitKey }), day: day(on) });
    expect(held.includes('responsible')).toBe(expected);
  });

  it('to a group need membership in that group, but a coordinator serves the whole agreement', () => {
    const steering: RoleScope = { kind: 'group', groupKey: 'steering' };
    expect(ask('chair', steering)).toEqual(['reader', 'workingGroupMember', 'steeringGroup']);
    expect(ask('member', steering)).toEqual(['reader']);
    expect(ask('coordinator', steering)).toEqual(['reader', 'coordinator']);
    expect(ask('chair', { kind: 'group', groupKey: 'unknown' })).toEqual(['reader']);
  });

  it('to the site are those of all its groups', () => {
    expect(ask('neighbour', { kind: 'site' })).toEqual(['reader', 'coordinator', 'preparationGroup']);
  });

  it('are the same for a guest', () => {
    const guest = person('member', { isGuest: true });
    expect(ask('member', agreementScope, { person: guest })).toEqual(ask('member', agreementScope));
  });

  it('are none for one who is not in the register', () => {
    expect(ask('chair', agreementScope, { person: undefined })).toEqual([]);
  });
});

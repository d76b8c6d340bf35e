import fc from 'fast-check';
import {
  checkPermission,
  mayDo,
  permissionCells,
  permissions,
  roles,
  taskOfEditing,
  tasks,
  type PermissionRule,
  type Role,
  type Task
} from '../../../src/core/organisation/permissions';

/** The table as DOMAIN.md §5 says it, written a second time, role by role; reading is everybody's. */
const expected: Readonly<Record<Role, readonly Task[]>> = {
  reader: [],
  workingGroupMember: ['recordDecision', 'approveMinutes', 'reportStatus'],
  responsible: ['reportStatus', 'proposeDateChange'],
  coordinator: [
    'createAgreement',
    'editAgreement',
    'recordExternalDecision',
    'editSituation',
    'editCommunication',
    'editPlan',
    'configureReminders',
    'editAgenda',
    'requestStatus',
    'connectChannel',
    'recordDecision',
    'reportStatus',
    'proposeDateChange'
  ],
  preparationGroup: [
    'seeAllDistricts',
    'approvePublishing',
    'recordDecision',
    'approveMinutes',
    'treatFollowUp',
    'approveSmallChange',
    'escalate',
    'pauseAction'
  ],
  steeringGroup: [
    'seeAllDistricts',
    'approvePublishing',
    'decidePlan',
    'recordDecision',
    'approveMinutes',
    'decideEscalation',
    'pauseAction',
    'cancelAction',
    'decideDateChange'
  ],
  centralCoordinator: [
    'createAgreement',
    'manageRegister',
    'seeAllDistricts',
    'editCentralAgreement',
    'editCatalogue'
  ],
  administrator: ['manageRegister', 'manageSettings', 'configureReminders', 'connectChannel']
};

const someRoles = fc.subarray([...roles]);
const someTask = fc.constantFrom(...tasks);

describe('the table of who may do what', () => {
  it.each(roles.map((role) => [role]))('gives %s what the domain says', (role) => {
    const allowed = tasks.filter((task) => mayDo([role], task));
    expect([...allowed].sort()).toEqual(['read', ...expected[role]].sort());
  });

  it('has a cell for every role and task', () => {
    const cells = permissionCells();
    expect(cells).toHaveLength(roles.length * tasks.length);
    expect(new Set(cells.map((cell) => `${cell.task}|${cell.role}`)).size).toBe(cells.length);
  });

  it('lists the roles of a line in their order, each once', () => {
    for (const task of tasks) {
      const rule: PermissionRule = permissions[task];
      expect(rule.allowedTo).toEqual(roles.filter((role) => rule.allowedTo.includes(role)));
    }
  });

  it('gives the administrator settings and register but no content', () => {
    const content: readonly Task[] = [
      'editPlan',
      'editAgreement',
      'reportStatus',
      'decidePlan',
      'editCatalogue'
    ];
    expect(content.some((task) => mayDo(['administrator'], task))).toBe(false);
  });

  it('gives nothing to one who has no role', () => {
    expect(tasks.some((task) => mayDo([], task))).toBe(false);
  });

  it('lets several roles do together exactly what one of them may', () => {
    fc.assert(
      fc.property(someRoles, someTask, (held, task) => {
        expect(mayDo(held, task)).toBe(held.some((role) => mayDo([role], task)));
      })
    );
  });

  it('says which task was refused to which roles', () => {
    expect(checkPermission(['reader'], 'decidePlan')).toEqual({
      ok: false,
      error: { code: 'notAllowed', task: 'decidePlan', roles: ['reader'] }
    });
    expect(checkPermission(['reader', 'steeringGroup'], 'decidePlan')).toEqual({
      ok: true,
      value: 'decidePlan'
    });
  });

  it('leaves a central agreement to the central coordinator', () => {
    expect(taskOfEditing({ level: 'central' })).toBe('editCentralAgreement');
    expect(taskOfEditing({ level: 'local' })).toBe('editAgreement');
  });
});

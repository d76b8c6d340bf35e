import { refused, ok, type Result } from '../result';

/**
 * Roll: what a person is to the thing that is asked about, computed by `rolesOf` and never stored.
 *
 * `workingGroupMember` is a member of the very group that works with the thing, whatever the kind of that group;
 * `responsible` works at an action's responsible or participating organisation; city and police have the same
 * rights in every role.
 */
export const roles = [
  'reader',
  'workingGroupMember',
  'responsible',
  'coordinator',
  'preparationGroup',
  'steeringGroup',
  'centralCoordinator',
  'administrator'
] as const;

/** One of {@link roles}. */
export type Role = (typeof roles)[number];

/** What a task is about, and so the scope in which roles are computed before the table is asked. */
export type TaskSubject = 'site' | 'centralAgreement' | 'agreement' | 'group' | 'action';

/** One line of the {@link permissions} table. */
export interface PermissionRule {
  readonly subject: TaskSubject;
  /** The roles that may do it, in the order of {@link roles}. */
  readonly allowedTo: readonly Role[];
}

/**
 * Behörighetstabell: who may do what, the only place where it is said (DOMAIN.md §5 "Who may"). docs/roles.md is
 * made from it. The administrator has settings and the register, never content. What a committee or the council
 * decides outside is recorded by the samordnare. Nobody may change a submitted report: a correction is a new one,
 * see `checkCorrection` in followUp.
 */
export const permissions = {
  read: { subject: 'site', allowedTo: roles },
  /** Begins the draft of a local agreement, a renewal too; a central one is `editCentralAgreement`. */
  createAgreement: { subject: 'site', allowedTo: ['coordinator', 'centralCoordinator'] },
  /** Organisations, persons, groups, memberships and rights. */
  manageRegister: { subject: 'site', allowedTo: ['centralCoordinator', 'administrator'] },
  manageSettings: { subject: 'site', allowedTo: ['administrator'] },

  seeAllDistricts: {
    subject: 'centralAgreement',
    allowedTo: ['preparationGroup', 'steeringGroup', 'centralCoordinator']
  },
  editCentralAgreement: { subject: 'centralAgreement', allowedTo: ['centralCoordinator'] },
  editCatalogue: { subject: 'centralAgreement', allowedTo: ['centralCoordinator'] },

  /** The texts, parties, period, coverage and local areas of a local agreement; see `taskOfEditing` for a central one. */
  editAgreement: { subject: 'agreement', allowedTo: ['coordinator'] },
  /** Remiss, yttrande, beslut, underskrift, förlängning and the agreement's own state. */
  recordExternalDecision: { subject: 'agreement', allowedTo: ['coordinator'] },
  /** Lägesbild, problem, cause, goal, indicator and measurement. */
  editSituation: { subject: 'agreement', allowedTo: ['coordinator'] },
  editCommunication: { subject: 'agreement', allowedTo: ['coordinator'] },
  /** Says that residents may read it (får publiceras). */
  approvePublishing: { subject: 'agreement', allowedTo: ['preparationGroup', 'steeringGroup'] },
  editPlan: { subject: 'agreement', allowedTo: ['coordinator'] },
  /** Fastställ, and the decision on a new action in a plan that is fastställd. */
  decidePlan: { subject: 'agreement', allowedTo: ['steeringGroup'] },
  configureReminders: { subject: 'agreement', allowedTo: ['coordinator', 'administrator'] },

  editAgenda: { subject: 'group', allowedTo: ['coordinator'] },
  requestStatus: { subject: 'group', allowedTo: ['coordinator'] },
  connectChannel: { subject: 'group', allowedTo: ['coordinator', 'administrator'] },
  /** Writes down what the group decided or handed out at its meeting, within what the group may decide. */
  recordDecision: {
    subject: 'group',
    allowedTo: ['workingGroupMember', 'coordinator', 'preparationGroup', 'steeringGroup']
  },
  approveMinutes: {
    subject: 'group',
    allowedTo: ['workingGroupMember', 'preparationGroup', 'steeringGroup']
  },
  decideEscalation: { subject: 'group', allowedTo: ['steeringGroup'] },

  reportStatus: { subject: 'action', allowedTo: ['workingGroupMember', 'responsible', 'coordinator'] },
  proposeDateChange: { subject: 'action', allowedTo: ['responsible', 'coordinator'] },
  treatFollowUp: { subject: 'action', allowedTo: ['preparationGroup'] },
  approveSmallChange: { subject: 'action', allowedTo: ['preparationGroup'] },
  escalate: { subject: 'action', allowedTo: ['preparationGroup'] },
  pauseAction: { subject: 'action', allowedTo: ['preparationGroup', 'steeringGroup'] },
  cancelAction: { subject: 'action', allowedTo: ['steeringGroup'] },
  decideDateChange: { subject: 'action', allowedTo: ['steeringGroup'] }
} as const satisfies Readonly<Record<string, PermissionRule>>;

/** Something that only some may do: a line of {@link permissions}. */
export type Task = keyof typeof permissions;

/** Why a task was not done: none of the person's roles may do it. */
export interface Refusal {
  readonly code: 'notAllowed';
  readonly task: Task;
  /** The roles that the person has in the scope; empty for one who is not in the register. */
  readonly roles: readonly Role[];
}

/** One cell of the {@link permissions} table. */
export interface PermissionCell {
  readonly task: Task;
  readonly role: Role;
  readonly isAllowed: boolean;
}

/** Every task, in the order of {@link permissions}. */
export const tasks = Object.keys(permissions) as readonly Task[];

/** Tells whether one of the roles may do the task. */
export function mayDo(held: readonly Role[], task: Task): boolean {
  const rule: PermissionRule = permissions[task];
  return rule.allowedTo.some((role) => held.includes(role));
}

/** As {@link mayDo}, with the refusal to hand on when none of the roles may. */
export function checkPermission(held: readonly Role[], task: Task): Result<Task, Refusal> {
  return mayDo(held, task) ? ok(task) : refused({ code: 'notAllowed', task, roles: held });
}

/** Every cell of the table, task by task, for docs/roles.md and for the tests that try each one. */
export function permissionCells(): readonly PermissionCell[] {
  return tasks.flatMap((task) => roles.map((role) => ({ task, role, isAllowed: mayDo([role], task) })));
}

/** The task that editing an agreement is: a central one belongs to the central samordnare. */
export function taskOfEditing(agreement: { readonly level: 'central' | 'local' }): Task {
  return agreement.level === 'central' ? 'editCentralAgreement' : 'editAgreement';
}

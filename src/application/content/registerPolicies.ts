import { checkGroup, checkGroupLevel, checkParentGroup } from '../../core/organisation/groupRules';
import {
  checkAssignmentOverlap,
  checkMembership,
  checkMembershipOverlap,
  checkRoleAssignment
} from '../../core/organisation/membership';
import { checkOrgUnit } from '../../core/organisation/checkOrgUnit';
import { checkDeputy, checkLogin, checkPerson } from '../../core/organisation/answerer';
import { checkSuccessor } from '../../core/organisation/unitSuccession';
import { checkRegisteredSite } from '../siteRegister';
import { valuesOf } from '../standing';
import { beside, type ContentPolicy } from './contentPolicy';

const register = { to: 'site', task: 'manageRegister' } as const;

/** The register of a site: organisations, persons, groups, memberships, rights, and the sites of a central one. */
export const registerPolicies: {
  readonly [
    C in 'orgUnits' | 'persons' | 'groups' | 'memberships' | 'roleAssignments' | 'sites'
  ]: ContentPolicy<C>;
} = {
  orgUnits: {
    belongs: register,
    check: checkOrgUnit,
    references: () => [],
    surroundings: beside(
      () => ({ units: { collection: 'orgUnits' } }),
      (row, { units }) => checkSuccessor(row, valuesOf(units))
    )
  },
  persons: {
    belongs: register,
    check: checkPerson,
    references: (row) => [{ field: 'orgUnitKey', collection: 'orgUnits', keys: [row.orgUnitKey] }],
    surroundings: beside(
      () => ({ persons: { collection: 'persons' } }),
      (row, { persons }) => [...checkDeputy(row, valuesOf(persons)), ...checkLogin(row, valuesOf(persons))]
    )
  },
  groups: {
    belongs: register,
    check: checkGroup,
    references: (row) => [{ field: 'agreementKey', collection: 'agreements', keys: [row.agreementKey] }],
    surroundings: beside(
      (row) => ({
        groups: { collection: 'groups' },
        agreements: {
          collection: 'agreements',
          where: { field: 'key', oneOf: [row.agreementKey] },
          depth: 'brief'
        }
      }),
      (row, { groups, agreements }) => [
        ...checkParentGroup(row, valuesOf(groups)),
        ...valuesOf(agreements).flatMap((agreement) => checkGroupLevel(row, agreement))
      ]
    )
  },
  memberships: {
    belongs: register,
    check: checkMembership,
    references: (row) => [
      { field: 'groupKey', collection: 'groups', keys: [row.groupKey] },
      { field: 'personKey', collection: 'persons', keys: [row.personKey] }
    ],
    surroundings: beside(
      (row) => ({
        others: { collection: 'memberships', where: { field: 'personKey', oneOf: [row.personKey] } }
      }),
      (row, { others }) => checkMembershipOverlap(row, valuesOf(others))
    )
  },
  roleAssignments: {
    belongs: register,
    check: checkRoleAssignment,
    references: (row) => [{ field: 'personKey', collection: 'persons', keys: [row.personKey] }],
    surroundings: beside(
      (row) => ({
        others: { collection: 'roleAssignments', where: { field: 'personKey', oneOf: [row.personKey] } }
      }),
      (row, { others }) => checkAssignmentOverlap(row, valuesOf(others))
    )
  },
  sites: { belongs: register, check: checkRegisteredSite, references: () => [] }
};

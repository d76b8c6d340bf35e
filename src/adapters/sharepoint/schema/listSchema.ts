import { type CollectionName } from '../../../application/ports/collections';
import { type ListSchema } from './listDefinition';
import {
  agendaItems,
  assignments,
  lockedMinutes,
  minutesApprovals,
  raisedMatters
} from './lists/agendaLists';
import { agreements, coverages, extensions, focusAreas, processSteps } from './lists/agreementLists';
import { communicationEfforts, decisions, meetings, statusReports } from './lists/followUpLists';
import { operations, sites } from './lists/operationLists';
import { groups, memberships, orgUnits, persons, roleAssignments } from './lists/organisationLists';
import { actions, dateChanges, plans, planSnapshots } from './lists/planLists';
import { deliveries, reachability, reminderChoices, reminderRules, requests } from './lists/reminderLists';
import { statusRounds } from './lists/roundLists';
import { causes, goals, indicators, measurements, problems, situationPictures } from './lists/situationLists';

/** Every list of a cooperation's site. Provisioning, mapping and docs/lists.md follow from it. */
export const listSchema: ListSchema = {
  orgUnits,
  persons,
  roleAssignments,
  groups,
  memberships,
  agreements,
  extensions,
  processSteps,
  focusAreas,
  coverages,
  situationPictures,
  problems,
  causes,
  goals,
  indicators,
  measurements,
  communicationEfforts,
  plans,
  planSnapshots,
  actions,
  dateChanges,
  statusReports,
  statusRounds,
  meetings,
  agendaItems,
  decisions,
  assignments,
  raisedMatters,
  minutesApprovals,
  lockedMinutes,
  reminderRules,
  reminderChoices,
  requests,
  deliveries,
  reachability,
  operations,
  sites
};

/** The collections, in the order of the schema. */
export const collectionNames = Object.keys(listSchema) as readonly CollectionName[];

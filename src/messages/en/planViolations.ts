import { type CadenceViolation } from '../../core/followUp/followUpViolation';
import {
  type ActionInPlanViolation,
  type ActionViolation,
  type AdoptionObstacle,
  type DateChangeViolation,
  type PlanViolation
} from '../../core/plan/planViolation';
import { type OwnViolation, type TextsByCode } from '../catalogue';
import { namesEn } from './names';
import { dayInEnglish, lowerNameInEnglish, numberInEnglish, spanInEnglish } from './words';

const { planKind, planState } = namesEn;

/** Rules about actions, alone and in their plan, in English. */
export const actionViolationsEn: TextsByCode<
  Exclude<
    OwnViolation<ActionViolation | ActionInPlanViolation>,
    { readonly code: OwnViolation<CadenceViolation>['code'] }
  >
> = {
  effectFollowUpNotAfterEnd: ({ end }) =>
    `The follow-up of the effect does not lie after the end of the action, ${dayInEnglish(end)}. Choose a later day.`,
  participantRepeated: (_, field) =>
    `The same organisation stands more than once as responsible or participant. Remove the duplicate in the field ${field}.`,
  sharedWithoutPartner: (_, field) =>
    `The action is shared by city and police but has no participant. Add the other organisation in the field ${field}.`,
  endNeedsDecision:
    'The end of a decided action moves by a decision only. Propose a date change instead of writing a new end. If it has been moved already, fill in by which decision.',
  originalEndChanged: ({ originalEnd }, field) =>
    `The original end of the action, ${dayInEnglish(originalEnd)}, always stays. Restore the field ${field}.`,
  actionDecisionNotAllowed: ({ from, to }) =>
    `The action is ${lowerNameInEnglish('actionState', from)} and cannot become ${lowerNameInEnglish('actionState', to)} in that way. ${
      from === 'cancelled'
        ? 'Add a new action if the work is to be taken up again.'
        : 'Reload the page and choose one of the steps that are shown.'
    }`,
  actionNumberTaken: ({ number }) =>
    `Another action of the plan has the number “${number}”. Choose another number.`,
  tooManyActions: ({ count, maxActions }) =>
    `The plan would get ${numberInEnglish(count)} actions, but may have ${numberInEnglish(maxActions)} at most. Put the last ones in another plan.`,
  actionInOtherPlan:
    'The action belongs to another plan or agreement. Open it in its own plan and change it there.',
  planClosed:
    'The plan is closed with a final report and cannot be changed. Put the action in the plan that is in force now.',
  dayOutsideAgreement: ({ day, validFrom, lastDay }, field) =>
    `The day in the field ${field}, ${dayInEnglish(day)}, lies outside the agreement, which is in force ${spanInEnglish(validFrom, lastDay)}. Choose a day within that time, or extend the agreement.`
};

/** Rules about plans and their adoption, in English. */
export const planViolationsEn: TextsByCode<
  OwnViolation<PlanViolation | Exclude<AdoptionObstacle, { readonly code: 'tooManyActions' }>>
> = {
  contentHashInvalid: (_, field) =>
    `The checksum in the field ${field} has the wrong form. The program writes it, and it should not be changed. Restore it from the version history of the row.`,
  planVersionInvalid: (_, field) =>
    `The version of the plan is a whole number from 1 upwards. Correct the field ${field}.`,
  planKindMismatch: ({ level }) =>
    level === 'local'
      ? `A local agreement has an action plan, not a framework plan. Choose the kind “${planKind.actionPlan}”.`
      : `A central agreement has a framework plan, not an action plan. Choose the kind “${planKind.frameworkPlan}”.`,
  planStateNotAllowed: ({ from, to }) =>
    `The plan has the state “${planState[from]}” and cannot get the state “${planState[to]}”. Reload the page and choose one of the steps that are shown.`,
  planWithoutActions: 'The plan has no actions to adopt. Add at least one.',
  actionNotReady: ({ number }) =>
    number.trim() === ''
      ? 'An action without a number cannot be adopted yet.'
      : `Action ${number} cannot be adopted yet.`
};

/** Rules about moving the end of an action, in English. */
export const dateChangeViolationsEn: TextsByCode<
  Exclude<OwnViolation<DateChangeViolation>, { readonly code: 'dayOutsideAgreement' }>
> = {
  dateUnchanged: ({ day }) =>
    `The new end is the same day as the old one, ${dayInEnglish(day)}. Choose another day.`,
  dateChangeNotNeeded: ({ decision }) =>
    decision === 'cancelled'
      ? 'The action is cancelled and has no end to move. Add a new action if the work is to be taken up again.'
      : 'The action is only proposed, so its end can be moved without a decision. Change it in the action itself.',
  dateChangeOfOtherAction: 'The date change concerns another action. Open it from the action it concerns.',
  dateChangeClosed: ({ state }) =>
    `The date change is already ${lowerNameInEnglish('dateChangeState', state)}. Make a new proposal if the end is to be moved.`,
  endMovedMeanwhile: ({ from, end }) =>
    `The end of the action has changed meanwhile. It was ${dayInEnglish(from)}, ${
      end === undefined ? 'and now there is none' : `and is ${dayInEnglish(end)} now`
    }. Reload and start from there.`,
  newEndHasPassed: ({ to, asOf }) =>
    `The new end, ${dayInEnglish(to)}, has already passed. Choose ${dayInEnglish(asOf)} or a later day.`
};

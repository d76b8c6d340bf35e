import { calendarDay } from '../src/core/calendar/calendarDay';
import { type Action } from '../src/core/plan/action';

/** How many actions of a benchmark belong to each plan; people seldom have more. */
export const actionsPerPlan = 500;

/** An action of a benchmark, with texts as long as people write them. */
export function actionAt(index: number): Action {
  const day = calendarDay('2020-09-14');
  return {
    key: `action-${index}`,
    recordedBy: 'person-1',
    recordedOn: day,
    planKey: `plan-${Math.floor(index / actionsPerPlan)}`,
    agreementKey: 'agreement-1',
    groupKey: 'group-1',
    focusAreaKey: 'area-PLA',
    number: `HÄ-${index}`,
    title: 'Trygghetsvandringar i två centrum, vår och höst',
    description: 'Vandringarna går i två centrum tillsammans med fastighetsägare och boende. '
      .repeat(6)
      .trim(),
    type: 'Trygghetsvandring',
    problemKey: 'problem-1',
    goalKey: 'goal-1',
    responsibleOrgUnitKey: 'unit-1',
    contactPersonKey: 'person-1',
    participatingOrgUnitKeys: ['unit-2', 'unit-3'],
    isShared: true,
    start: calendarDay('2020-02-03'),
    end: calendarDay('2020-11-27'),
    cadence: { kind: 'everyWeeks', weeks: 5 },
    target: 4,
    unit: 'vandringar',
    decision: 'decided',
    decidedOn: day,
    isCitizenPromise: false
  };
}

import { type ActionDraft } from '../../../src/application/plan/addAction';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { focusAreaKeyOf } from '../central/focusAreas';
import { add, eventsAt } from '../timeline/events';
import { type DemoEvent, type DemoStep } from '../timeline/step';
import { districtKeys } from './district';
import { actionKeyOf, type ActionSketch, type ProblemSketch } from './sketches';
import { type DistrictStory } from './story';

/** What the rows of a plan have in common. */
export interface PlanScope {
  /** First part of the keys of problems and causes. */
  readonly prefix: string;
  readonly agreementKey: string;
  readonly planKey: string;
  readonly situationPictureKey: string;
  readonly problems: readonly ProblemSketch[];
  readonly groupKeyOf: (group: ActionSketch['group']) => string;
}

/** Situation picture, problems, causes, goals and actions, and the day on which the plan was adopted. */
export function planEvents(story: DistrictStory): readonly DemoEvent[] {
  const { district, days, situationPicture } = story;
  const at = eventsAt(district.site);
  const keys = districtKeys(district);
  const scope: PlanScope = {
    prefix: district.key,
    agreementKey: keys.agreement,
    planKey: keys.plan,
    situationPictureKey: keys.situationPicture,
    problems: story.problems,
    groupKeyOf: (group) => keys[group]
  };
  const { periodFrom, periodTo, settledOn, ...texts } = situationPicture;
  return [
    ...at(days.planDrafted, `samordnare.${district.key}`, [
      add('situationPictures', {
        key: keys.situationPicture,
        agreementKey: keys.agreement,
        periodFrom: calendarDay(periodFrom),
        periodTo: calendarDay(periodTo),
        settledOn: calendarDay(settledOn),
        ...texts
      }),
      ...problemSteps(scope),
      {
        kind: 'createPlan',
        draft: { key: keys.plan, agreementKey: keys.agreement, kind: 'actionPlan', title: story.planTitle }
      },
      ...story.actions.flatMap((action) => actionSteps(scope, action))
    ]),
    ...at(days.planAdopted, `ordforande.${district.key}`, [
      {
        kind: 'adoptPlan',
        step: { planKey: keys.plan, agreementKey: keys.agreement, decisionReference: 'B 2020:1' }
      }
    ])
  ];
}

/** Problems with their causes. */
export function problemSteps(scope: PlanScope): readonly DemoStep[] {
  const { prefix, agreementKey, situationPictureKey, problems } = scope;
  return problems.flatMap(({ key, area, causes, ...texts }) => {
    const problemKey = `${prefix}.problem.${key}`;
    return [
      add('problems', {
        key: problemKey,
        agreementKey,
        focusAreaKey: focusAreaKeyOf(area),
        situationPictureKey,
        ...texts
      }),
      ...Object.entries(causes).map(([cause, title]) =>
        add('causes', { key: `${prefix}.cause.${cause}`, problemKey, agreementKey, title })
      )
    ];
  });
}

/** An action with its goal. */
export function actionSteps(scope: PlanScope, sketch: ActionSketch): readonly DemoStep[] {
  return [
    add('goals', {
      key: goalKeyOf(sketch),
      agreementKey: scope.agreementKey,
      problemKey: problemKeyOf(scope, sketch.cause),
      ...sketch.goal,
      due: calendarDay(sketch.end),
      steeringGoal: 'KF-mål 1.2'
    }),
    { kind: 'addAction', draft: actionDraft(scope, sketch) }
  ];
}

function actionDraft(scope: PlanScope, sketch: ActionSketch): ActionDraft {
  const { area, cause, goal, group, responsible, contact, participants = [], ...rest } = sketch;
  const { start, end, effectFollowUpOn, isShared = false, isCitizenPromise = false, ...texts } = rest;
  // The action counts towards the goal only when what is counted is what gets done.
  const counted = goal.kind === 'output' ? { target: goal.target, unit: goal.unit } : {};
  return {
    key: actionKeyOf(sketch.number),
    planKey: scope.planKey,
    agreementKey: scope.agreementKey,
    groupKey: scope.groupKeyOf(group),
    focusAreaKey: focusAreaKeyOf(area),
    problemKey: problemKeyOf(scope, cause),
    causeKey: `${scope.prefix}.cause.${cause}`,
    goalKey: goalKeyOf(sketch),
    responsibleOrgUnitKey: responsible,
    contactPersonKey: contact,
    participatingOrgUnitKeys: participants,
    isShared,
    start: calendarDay(start),
    end: calendarDay(end),
    effectFollowUpOn: calendarDay(effectFollowUpOn),
    isCitizenPromise,
    ...texts,
    ...counted
  };
}

function goalKeyOf({ number }: ActionSketch): string {
  return `${actionKeyOf(number)}.goal`;
}

function problemKeyOf({ prefix, problems }: PlanScope, cause: string): string {
  const problem = problems.find(({ causes }) => cause in causes);
  if (problem === undefined) throw new Error(`The demo has no cause "${cause}".`);
  return `${prefix}.problem.${problem.key}`;
}

import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { actionSteps, type PlanScope, problemSteps } from '../district/planEvents';
import { reportEvents } from '../district/reportEvents';
import { demoLabel } from '../label';
import { add, eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';
import { centralKeys } from './keys';
import { centralActions, centralProblems, centralReports } from './plan';

const at = eventsAt('central');

const scope: PlanScope = {
  prefix: 'central',
  agreementKey: centralKeys.agreement,
  planKey: centralKeys.plan,
  situationPictureKey: centralKeys.situationPicture,
  problems: centralProblems,
  groupKeyOf: () => centralKeys.preparationGroup
};

/** The handlingsplan from its draft to the demo's day. */
export const centralPlanEvents: readonly DemoEvent[] = [
  ...at('2020-01-16', 'samordnare.central', [
    add('situationPictures', {
      key: centralKeys.situationPicture,
      agreementKey: centralKeys.agreement,
      title: 'Central lägesbild 2019',
      periodFrom: calendarDay('2019-01-01'),
      periodTo: calendarDay('2019-12-31'),
      settledOn: calendarDay('2020-01-15'),
      sources: `Trygghetsmätning, polisens statistik och de lokala lägesbilderna. ${demoLabel}.`,
      summary:
        'Otryggheten är störst i delar av ytterstaden. Flera frågor kräver fackförvaltningar och bolag.'
    }),
    ...problemSteps(scope),
    {
      kind: 'createPlan',
      draft: {
        key: centralKeys.plan,
        agreementKey: centralKeys.agreement,
        kind: 'frameworkPlan',
        title: 'Handlingsplan 2020–2022'
      }
    },
    ...centralActions.flatMap((action) => actionSteps(scope, action))
  ]),
  ...at('2020-02-04', 'ordforande.central', [
    {
      kind: 'adoptPlan',
      step: {
        planKey: centralKeys.plan,
        agreementKey: centralKeys.agreement,
        decisionReference: 'B 2020:1'
      }
    }
  ]),
  ...reportEvents({ site: 'central', planKey: centralKeys.plan }, centralReports)
];

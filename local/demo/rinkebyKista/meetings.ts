import { type DecisionSketch, type MeetingSketch } from '../district/story';

/** Meetings of the groups of Rinkeby-Kista. */
export const rinkebyKistaMeetings: readonly MeetingSketch[] = [
  {
    group: 'steeringGroup',
    day: '2020-01-22',
    startTime: '09:00',
    state: 'approved',
    settledOn: '2020-02-05'
  },
  {
    group: 'preparationGroup',
    day: '2020-02-26',
    startTime: '13:30',
    state: 'approved',
    settledOn: '2020-03-11'
  },
  {
    group: 'steeringGroup',
    day: '2020-04-15',
    startTime: '09:00',
    state: 'approved',
    settledOn: '2020-04-29'
  },
  {
    group: 'preparationGroup',
    day: '2020-05-13',
    startTime: '13:30',
    state: 'approved',
    settledOn: '2020-05-27'
  },
  {
    group: 'steeringGroup',
    day: '2020-06-17',
    startTime: '09:00',
    state: 'approved',
    settledOn: '2020-06-30'
  },
  {
    group: 'preparationGroup',
    day: '2020-08-19',
    startTime: '13:30',
    state: 'approved',
    settledOn: '2020-09-02'
  },
  { group: 'preparationGroup', day: '2020-09-23', startTime: '13:30', state: 'planned' },
  { group: 'steeringGroup', day: '2020-10-07', startTime: '09:00', state: 'planned' }
];

/** Decisions of the groups, numbered for each group and year in this order. */
export const rinkebyKistaDecisions: readonly DecisionSketch[] = [
  { group: 'steeringGroup', day: '2020-01-22', kind: 'decided', text: 'Åtgärdsplanen för 2020 fastställs.' },
  {
    group: 'steeringGroup',
    day: '2020-04-15',
    kind: 'decided',
    text: 'RK-8 pausas till dess att grupper kan samlas.',
    action: 'RK-8'
  },
  {
    group: 'steeringGroup',
    day: '2020-06-17',
    kind: 'decided',
    text: 'Slutdatum för RK-4 flyttas från den 26 juni till den 18 september.',
    action: 'RK-4'
  },
  {
    group: 'preparationGroup',
    day: '2020-08-19',
    kind: 'sentBack',
    text: 'Förslaget till ny lägesbild återremitteras för komplettering med föreningarnas synpunkter.'
  }
];

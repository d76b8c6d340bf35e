import { type DecisionSketch, type MeetingSketch } from '../district/story';

/** Meetings of the groups of Södermalm. */
export const sodermalmMeetings: readonly MeetingSketch[] = [
  {
    group: 'steeringGroup',
    day: '2020-01-29',
    startTime: '10:00',
    state: 'approved',
    settledOn: '2020-02-12'
  },
  {
    group: 'preparationGroup',
    day: '2020-05-07',
    startTime: '14:00',
    state: 'approved',
    settledOn: '2020-05-20'
  },
  {
    group: 'steeringGroup',
    day: '2020-06-03',
    startTime: '10:00',
    state: 'approved',
    settledOn: '2020-06-17'
  },
  {
    group: 'preparationGroup',
    day: '2020-08-20',
    startTime: '14:00',
    state: 'approved',
    settledOn: '2020-09-03'
  },
  { group: 'preparationGroup', day: '2020-09-24', startTime: '14:00', state: 'planned' },
  { group: 'steeringGroup', day: '2020-10-21', startTime: '10:00', state: 'planned' }
];

/** Decisions of the groups, numbered for each group and year in this order. */
export const sodermalmDecisions: readonly DecisionSketch[] = [
  { group: 'steeringGroup', day: '2020-01-29', kind: 'decided', text: 'Åtgärdsplanen för 2020 fastställs.' },
  {
    group: 'steeringGroup',
    day: '2020-01-29',
    kind: 'decided',
    text: 'Lägesbilden för torget tas fram varje månad och delas med näringsidkarna.',
    action: 'SÖ-1'
  },
  {
    group: 'steeringGroup',
    day: '2020-06-03',
    kind: 'decided',
    text: 'Medel för scenen används till belysning i parken.'
  },
  { group: 'steeringGroup', day: '2020-06-03', kind: 'decided', text: 'SÖ-5 avbryts.', action: 'SÖ-5' }
];

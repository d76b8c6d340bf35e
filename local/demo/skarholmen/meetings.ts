import { type DecisionSketch, type MeetingSketch } from '../district/story';

/** Meetings of the groups of Skärholmen. */
export const skarholmenMeetings: readonly MeetingSketch[] = [
  {
    group: 'steeringGroup',
    day: '2020-01-23',
    startTime: '13:00',
    state: 'approved',
    settledOn: '2020-02-06'
  },
  {
    group: 'preparationGroup',
    day: '2020-06-11',
    startTime: '10:00',
    state: 'approved',
    settledOn: '2020-06-25'
  },
  {
    group: 'steeringGroup',
    day: '2020-08-26',
    startTime: '13:00',
    state: 'approved',
    settledOn: '2020-09-09'
  },
  { group: 'preparationGroup', day: '2020-09-17', startTime: '10:00', state: 'called' },
  { group: 'steeringGroup', day: '2020-10-22', startTime: '13:00', state: 'planned' }
];

/** Decisions of the groups, numbered for each group and year in this order. */
export const skarholmenDecisions: readonly DecisionSketch[] = [
  { group: 'steeringGroup', day: '2020-01-23', kind: 'decided', text: 'Åtgärdsplanen för 2020 fastställs.' },
  {
    group: 'steeringGroup',
    day: '2020-08-26',
    kind: 'decided',
    text: 'Förslaget till ny överenskommelse sänds på remiss.'
  }
];

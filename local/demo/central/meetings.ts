import { decisionEvents, meetingEvents, type MeetingScope } from '../district/meetingEvents';
import { type DecisionSketch, type MeetingSketch } from '../district/story';
import { type DemoEvent } from '../timeline/step';
import { centralKeys } from './keys';

const scope: MeetingScope = {
  site: 'central',
  groups: {
    steeringGroup: {
      key: centralKeys.steeringGroup,
      decisionWriter: 'ordforande.central',
      approver: 'ordforande.central'
    },
    preparationGroup: {
      key: centralKeys.preparationGroup,
      decisionWriter: 'samordnare.central',
      approver: 'socialforvaltningen'
    }
  },
  coordinator: 'samordnare.central',
  plannedOn: '2020-01-14'
};

const meetings: readonly MeetingSketch[] = [
  {
    group: 'steeringGroup',
    day: '2020-02-04',
    startTime: '09:00',
    state: 'approved',
    settledOn: '2020-02-18'
  },
  {
    group: 'steeringGroup',
    day: '2020-05-05',
    startTime: '09:00',
    state: 'approved',
    settledOn: '2020-05-19'
  },
  {
    group: 'preparationGroup',
    day: '2020-07-07',
    startTime: '10:00',
    state: 'cancelled',
    settledOn: '2020-06-29'
  },
  {
    group: 'preparationGroup',
    day: '2020-08-18',
    startTime: '10:00',
    state: 'approved',
    settledOn: '2020-09-01'
  },
  { group: 'steeringGroup', day: '2020-09-01', startTime: '09:00', state: 'held' },
  { group: 'preparationGroup', day: '2020-09-30', startTime: '10:00', state: 'planned' },
  { group: 'steeringGroup', day: '2020-11-24', startTime: '09:00', state: 'planned' }
];

const decisions: readonly DecisionSketch[] = [
  {
    group: 'steeringGroup',
    day: '2020-02-04',
    kind: 'decided',
    text: 'Handlingsplanen 2020–2022 fastställs.'
  },
  {
    group: 'steeringGroup',
    day: '2020-09-01',
    kind: 'decided',
    text: 'Stadsdelarna redovisar hur pandemin har påverkat åtgärdsplanerna senast i november.'
  }
];

/** Meetings and decisions of the central groups. */
export const centralMeetingEvents: readonly DemoEvent[] = [
  ...meetingEvents(scope, meetings),
  ...decisionEvents(scope, decisions)
];

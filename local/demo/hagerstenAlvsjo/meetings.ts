import { type DecisionSketch, type MeetingSketch } from '../district/story';

/** Meetings of the groups of Hägersten-Älvsjö; the next status round asks before the one of 29 September. */
export const hagerstenAlvsjoMeetings: readonly MeetingSketch[] = [
  {
    group: 'steeringGroup',
    day: '2020-04-02',
    startTime: '09:00',
    state: 'approved',
    settledOn: '2020-04-16'
  },
  {
    group: 'preparationGroup',
    day: '2020-04-07',
    startTime: '13:00',
    state: 'approved',
    settledOn: '2020-04-21'
  },
  {
    group: 'preparationGroup',
    day: '2020-05-12',
    startTime: '13:00',
    state: 'approved',
    settledOn: '2020-05-26'
  },
  {
    group: 'preparationGroup',
    day: '2020-06-16',
    startTime: '13:00',
    state: 'approved',
    settledOn: '2020-06-25'
  },
  {
    group: 'preparationGroup',
    day: '2020-08-25',
    startTime: '13:00',
    state: 'held',
    hasRound: true,
    attendees: [
      'avdelningschef.hagersten-alvsjo',
      'samordnare.hagersten-alvsjo',
      'kommunpolis.skarholmen',
      'falt.hagersten-alvsjo',
      'trafikkontoret'
    ]
  },
  {
    group: 'steeringGroup',
    day: '2020-08-27',
    startTime: '09:00',
    state: 'approved',
    settledOn: '2020-09-10'
  },
  {
    group: 'preparationGroup',
    day: '2020-09-29',
    startTime: '13:00',
    state: 'planned',
    answerBy: '2020-09-25'
  },
  { group: 'placesGroup', day: '2020-10-13', startTime: '10:00', state: 'planned' },
  { group: 'steeringGroup', day: '2020-12-03', startTime: '09:00', state: 'planned' }
];

/** Decisions of the groups, numbered for each group and year in this order. */
export const hagerstenAlvsjoDecisions: readonly DecisionSketch[] = [
  {
    group: 'steeringGroup',
    day: '2020-04-02',
    kind: 'decided',
    text: 'Åtgärdsplanen för 2020 fastställs.'
  },
  {
    group: 'preparationGroup',
    day: '2020-05-12',
    kind: 'decided',
    text: 'Arbetsgrupp Platser tar fram ett förslag till platsplan under hösten.',
    action: 'HÄ-3'
  },
  {
    group: 'steeringGroup',
    day: '2020-08-27',
    kind: 'decided',
    text: 'Åtgärdsplanen gäller oförändrad för Hägersten-Älvsjö efter sammanslagningen den 1 juli.'
  },
  {
    group: 'steeringGroup',
    day: '2020-08-27',
    kind: 'postponed',
    text: 'Slutdatum för HÄ-2 flyttas',
    action: 'HÄ-2'
  }
];

import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { actionPointKey, standingPointKey } from '../../../src/core/meeting/agendaPoint';
import { districtKeys, districts } from '../district/district';
import { meetingKeyOf } from '../district/meetingEvents';
import { actionKeyOf } from '../district/sketches';
import { eventsAt } from '../timeline/events';
import { type DemoEvent, type DemoStep } from '../timeline/step';

const keys = districtKeys(districts.hagerstenAlvsjo);
const day = '2020-08-25';
const meetingKey = meetingKeyOf(keys.preparationGroup, day);
const groupKey = keys.preparationGroup;

function notes(pointKey: string, after: string): DemoStep {
  return { kind: 'writeNotes', point: { meetingKey, pointKey }, change: { notes: { before: '', after } } };
}

/** The beredningsgrupp's meeting in August: what was said, handed out and lifted to the styrgrupp; not approved yet. */
export const hagerstenAlvsjoAugustMeeting: readonly DemoEvent[] = eventsAt(districts.hagerstenAlvsjo.site)(
  day,
  'samordnare.hagersten-alvsjo',
  [
    notes(standingPointKey('opening'), 'Ordföranden öppnar mötet. Dagordningen godkänns.'),
    notes(
      actionPointKey(actionKeyOf('HÄ-2')),
      'Trafikkontoret berättar att upphandlingen drar ut. Gruppen vill flytta slutdatumet och lyfter frågan till styrgruppen.'
    ),
    {
      kind: 'handOut',
      draft: {
        key: 'ha.assignment.1',
        groupKey,
        meetingKey,
        pointKey: actionPointKey(actionKeyOf('HÄ-2')),
        actionKey: actionKeyOf('HÄ-2'),
        text: 'Beskriv hur gångvägen kan lysas upp tillfälligt medan upphandlingen pågår.',
        ownerKey: 'trafikkontoret',
        due: calendarDay('2020-09-11')
      }
    },
    {
      kind: 'raiseMatter',
      draft: {
        key: 'ha.raised.1',
        fromGroupKey: groupKey,
        fromMeetingKey: meetingKey,
        actionKey: actionKeyOf('HÄ-2'),
        title: 'Slutdatum för HÄ-2 Förbättrad belysning på gångväg',
        text: 'Upphandlingen drar ut och belysningen hinner inte bli klar till den 4 september.',
        proposedDecision: 'Slutdatumet för HÄ-2 flyttas till den 30 oktober 2020.'
      }
    }
  ]
);

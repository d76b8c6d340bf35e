import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { demoAccounts } from '../accounts';
import { districtKeys, districts } from '../district/district';
import { actionKeyOf } from '../district/sketches';
import { add, edit, eventsAt } from '../timeline/events';
import { type DemoEvent } from '../timeline/step';
import { orgUnit } from '../units';
import { hagerstenAlvsjoAugustMeeting } from './augustMeeting';
import { hagerstenAlvsjoMeasures } from './measures';

const at = eventsAt(districts.hagerstenAlvsjo.site);
const keys = districtKeys(districts.hagerstenAlvsjo);
const coordinator = 'samordnare.hagersten-alvsjo';
const lastDayBeforeMerger = calendarDay('2020-06-30');

/** Hägersten-Liljeholmen and Älvsjö become Hägersten-Älvsjö; the roles move over, the agreement does not. */
const merger: readonly DemoEvent[] = [
  ...at('2020-06-15', 'administrator', [
    add('orgUnits', orgUnit('sdn-hagersten-alvsjo')),
    add('orgUnits', orgUnit('sdf-hagersten-alvsjo')),
    edit('orgUnits', 'sdn-hagersten-liljeholmen', {
      validTo: lastDayBeforeMerger,
      successorKey: 'sdn-hagersten-alvsjo'
    }),
    edit('orgUnits', 'sdf-hagersten-liljeholmen', {
      validTo: lastDayBeforeMerger,
      successorKey: 'sdf-hagersten-alvsjo'
    }),
    edit('orgUnits', 'sdf-alvsjo', { validTo: lastDayBeforeMerger, successorKey: 'sdf-hagersten-alvsjo' })
  ]),
  ...at(
    '2020-07-01',
    'administrator',
    demoAccounts
      .filter((account) => account.orgUnitKey === 'sdf-hagersten-alvsjo')
      .map((account) => edit('persons', account.key, { name: account.title, orgUnitKey: account.orgUnitKey }))
  )
];

const communication: readonly DemoEvent[] = [
  ...at('2020-04-15', coordinator, [
    add('communicationEfforts', {
      key: 'hagersten-alvsjo.communication.staff',
      agreementKey: keys.agreement,
      title: 'Åtgärdsplanen presenteras för medarbetare',
      audience: 'internal',
      channel: 'Intranät och arbetsplatsträffar',
      plannedOn: calendarDay('2020-04-22'),
      mayBePublished: false
    })
  ]),
  ...at('2020-04-22', coordinator, [
    edit('communicationEfforts', 'hagersten-alvsjo.communication.staff', {
      doneOn: calendarDay('2020-04-22')
    })
  ]),
  ...at('2020-09-01', coordinator, [
    add('communicationEfforts', {
      key: 'hagersten-alvsjo.communication.residents',
      agreementKey: keys.agreement,
      actionKey: actionKeyOf('HÄ-1'),
      title: 'Så arbetar stadsdelen och polisen för tryggare centrum',
      audience: 'residents',
      channel: 'Webbplats och anslag i centrum',
      plannedOn: calendarDay('2020-10-05'),
      mayBePublished: false,
      residentSummary:
        'I höst går vi två trygghetsvandringar i små grupper. Kom gärna med och berätta vad du vill förändra.'
    })
  ]),
  ...at('2020-09-03', 'avdelningschef.hagersten-alvsjo', [
    {
      kind: 'approvePublishing',
      approval: { key: 'hagersten-alvsjo.communication.residents', agreementKey: keys.agreement }
    }
  ])
];

const postponed = {
  key: 'ha-2.date-change.1',
  actionKey: actionKeyOf('HÄ-2'),
  planKey: keys.plan,
  agreementKey: keys.agreement
};

/** Trafikkontoret wants a later end for HÄ-2; the steering group has put the question off. */
const postponedDate: readonly DemoEvent[] = [
  ...at('2020-08-20', 'trafikkontoret', [
    {
      kind: 'proposeDateChange',
      wish: {
        ...postponed,
        to: calendarDay('2020-10-30'),
        reason: 'Upphandlingen drar ut. Arbetet på plats tar sex veckor från det att avtalet är klart.'
      }
    }
  ]),
  ...at('2020-08-27', 'ordforande.hagersten-alvsjo', [
    {
      kind: 'decideDateChange',
      step: { ...postponed, outcome: 'postponed', decisionReference: 'B 2020:3' }
    }
  ])
];

/** What is particular to Hägersten-Älvsjö: the merger, the communication efforts and a postponed date. */
export const hagerstenAlvsjoMore: readonly DemoEvent[] = [
  ...merger,
  ...communication,
  ...postponedDate,
  ...hagerstenAlvsjoAugustMeeting,
  ...hagerstenAlvsjoMeasures
];

import { calendarDay, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { type StatusReport } from '../../../src/core/followUp/statusReport';
import { type Meeting } from '../../../src/core/meeting/meeting';
import { type OrgUnit } from '../../../src/core/organisation/orgUnit';
import { type Action, type DateChange } from '../../../src/core/plan/action';
import { type Plan } from '../../../src/core/plan/plan';

/** A day from its text, for tables. */
export const day = (text: string): CalendarDay => calendarDay(text);

/** A decided, sound action: start 2020-03-02, end 2020-10-30, every fourth week, decided on its first day. */
export function makeAction(changes: Partial<Action> = {}): Action {
  return {
    key: 'action-1',
    recordedBy: 'person-1',
    recordedOn: day('2020-03-02'),
    planKey: 'plan-1',
    agreementKey: 'agreement-1',
    groupKey: 'group-1',
    focusAreaKey: 'area-1',
    number: 'HÄ-1',
    title: 'Trygghetsvandringar i två centrum',
    type: 'Trygghetsvandring',
    problemKey: 'problem-1',
    goalKey: 'goal-1',
    responsibleOrgUnitKey: 'sdf',
    contactPersonKey: 'person-1',
    participatingOrgUnitKeys: ['lpo'],
    isShared: false,
    start: day('2020-03-02'),
    end: day('2020-10-30'),
    cadence: { kind: 'everyWeeks', weeks: 4 },
    decision: 'decided',
    decidedOn: day('2020-03-02'),
    isCitizenPromise: false,
    ...changes
  };
}

/** A sound draft of a local plan. */
export function makePlan(changes: Partial<Plan> = {}): Plan {
  return {
    key: 'plan-1',
    recordedBy: 'person-1',
    recordedOn: day('2020-03-02'),
    agreementKey: 'agreement-1',
    kind: 'actionPlan',
    title: 'Åtgärdsplan 2020',
    version: 1,
    state: 'draft',
    ...changes
  };
}

/** A sound, proposed date change of {@link makeAction}'s action to 2020-11-27. */
export function makeDateChange(changes: Partial<DateChange> = {}): DateChange {
  return {
    key: 'change-1',
    recordedBy: 'person-1',
    recordedOn: day('2020-09-01'),
    actionKey: 'action-1',
    planKey: 'plan-1',
    from: day('2020-10-30'),
    to: day('2020-11-27'),
    reason: 'Upphandlingen drar ut på tiden',
    state: 'proposed',
    ...changes
  };
}

/** A sound green status report of the city's organisation `sdf` about {@link makeAction}'s action. */
export function makeReport(changes: Partial<StatusReport> = {}): StatusReport {
  const reportDay = changes.day ?? day('2020-09-10');
  return {
    key: `report-${reportDay}`,
    recordedBy: 'person-1',
    recordedOn: reportDay,
    actionKey: 'action-1',
    planKey: 'plan-1',
    kind: 'status',
    light: 'green',
    orgUnitKey: 'sdf',
    side: 'city',
    channel: 'webPart',
    day: reportDay,
    ...changes
  };
}

/** A sound planned meeting of `group-1`. */
export function makeMeeting(changes: Partial<Meeting> = {}): Meeting {
  const meetingDay = changes.day ?? day('2020-09-29');
  return {
    key: `meeting-${meetingDay}`,
    recordedBy: 'person-1',
    recordedOn: day('2020-08-03'),
    groupKey: 'group-1',
    title: 'Beredningsgrupp',
    day: meetingDay,
    startTime: '13:00',
    lengthMinutes: 90,
    state: 'planned',
    ...changes
  };
}

const unitRecord = { recordedBy: 'person-1', recordedOn: day('2020-01-01') };

/** A city office that took over from another on 2020-07-01, a police area, a specialist office and a partner. */
export const units: readonly OrgUnit[] = [
  {
    ...unitRecord,
    key: 'sdf-old',
    name: 'SDF Hägersten-Liljeholmen',
    kind: 'districtAdministration',
    side: 'city',
    validTo: day('2020-06-30'),
    successorKey: 'sdf'
  },
  {
    ...unitRecord,
    key: 'sdf',
    name: 'SDF Hägersten-Älvsjö',
    kind: 'districtAdministration',
    side: 'city',
    validFrom: day('2020-07-01')
  },
  { ...unitRecord, key: 'lpo', name: 'LPO Skärholmen', kind: 'localPoliceArea', side: 'police' },
  { ...unitRecord, key: 'traffic', name: 'Trafikkontoret', kind: 'specialistAdministration', side: 'city' },
  { ...unitRecord, key: 'owner', name: 'Fastighetsägare', kind: 'externalParty', side: 'other' }
];

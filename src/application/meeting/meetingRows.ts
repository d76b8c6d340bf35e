import { coverageOf } from '../../core/agreement/coverage';
import { type FocusArea } from '../../core/agreement/focusArea';
import { lapseWarningOn } from '../../core/agreement/lapse';
import { earliest, type CalendarDay } from '../../core/calendar/calendarDay';
import { buildAgenda, type Agenda } from '../../core/meeting/agenda';
import { type AgendaCase, type AgendaGap, type AgendaLapse } from '../../core/meeting/agendaCase';
import { type Meeting } from '../../core/meeting/meeting';
import { type Group } from '../../core/organisation/group';
import { groupsAbove } from '../../core/organisation/groupRules';
import { deriveRows, type ActionRow } from '../../core/overview/actionRow';
import { askCentral, type OtherSite } from '../overview/pageView';
import { areasFor } from '../overview/planPage';
import { type Session } from '../session';
import { siteDayRules } from '../siteDays';
import { valuesOf } from '../standing';
import { type MeetingAnswers } from './loadMeeting';

/** The names of the central focus areas, unless the site at hand holds them. */
export function askAgendaAreas(session: Session) {
  return askCentral(session, { focusAreas: { collection: 'focusAreas' } });
}

/** The day for which a meeting's matters are shown: today, or the day of a meeting that has been. */
export function dayOfMeeting(meeting: Meeting, today: CalendarDay): CalendarDay {
  return earliest(today, meeting.day);
}

/** The agenda of a meeting out of the rows of its site. */
export function agendaOf(
  session: Session,
  answers: MeetingAnswers,
  { meeting, central }: { readonly meeting: Meeting; readonly central: CentralAreas }
): Agenda {
  return buildAgenda(agendaCaseOf(session, answers, { meeting, central }));
}

/** What the central site answered about its focus areas. */
export type CentralAreas = OtherSite<{ readonly focusAreas: { readonly collection: 'focusAreas' } }>;

function agendaCaseOf(
  session: Session,
  answers: MeetingAnswers,
  { meeting, central }: { readonly meeting: Meeting; readonly central: CentralAreas }
): AgendaCase {
  const groups = valuesOf(answers.groups);
  const group = groups.find(({ key }) => key === meeting.groupKey) ?? unknownGroup(meeting);
  const areas = areasOf(answers, group, central);
  const day = dayOfMeeting(meeting, session.clock.today());
  return {
    meeting,
    group,
    meetings: valuesOf(answers.meetings),
    rows: rowsOf(session, answers, { group, areas, day }),
    dateChanges: valuesOf(answers.dateChanges),
    decisions: valuesOf(answers.decisions),
    matters: valuesOf(answers.matters),
    assignments: valuesOf(answers.assignments),
    lapses: lapsesOf(answers, group, day),
    gaps: gapsOf(answers, group, areas),
    areas: areas.map(({ key, name, code }, place) => ({ key, name, code, place })),
    items: valuesOf(answers.items)
  };
}

/** A meeting whose group is gone still shows what it has. */
function unknownGroup({ groupKey, recordedBy, recordedOn }: Meeting): Group {
  const place = { level: 'local', kind: 'temporaryGroup', agreementKey: '-' } as const;
  return { key: groupKey, name: groupKey, ...place, recordedBy, recordedOn };
}

function areasOf(answers: MeetingAnswers, group: Group, central: CentralAreas): readonly FocusArea[] {
  const agreement = valuesOf(answers.agreements).find(({ key }) => key === group.agreementKey);
  const own = valuesOf(answers.focusAreas);
  return agreement === undefined ? own : areasFor(agreement, answers.focusAreas, central.answers?.focusAreas);
}

/** The actions of a group and of those that answer to it, of plans that are not closed. */
function rowsOf(
  session: Session,
  answers: MeetingAnswers,
  {
    group,
    areas,
    day
  }: { readonly group: Group; readonly areas: readonly FocusArea[]; readonly day: CalendarDay }
): readonly ActionRow[] {
  const groups = valuesOf(answers.groups);
  const closed = new Set(
    valuesOf(answers.plans).flatMap(({ state, key }) => (state === 'closed' ? [key] : []))
  );
  const isOurs = (groupKey: string): boolean =>
    groupKey === group.key || groupsAbove(groups, groupKey).some(({ key }) => key === group.key);
  return deriveRows({
    actions: valuesOf(answers.actions).filter(
      ({ planKey, groupKey }) => !closed.has(planKey) && isOurs(groupKey)
    ),
    reports: valuesOf(answers.reports),
    meetings: valuesOf(answers.meetings),
    rounds: valuesOf(answers.rounds),
    areas,
    units: valuesOf(answers.units),
    persons: valuesOf(answers.persons),
    today: day,
    dayRules: siteDayRules(session, answers)
  });
}

function lapsesOf(answers: MeetingAnswers, group: Group, day: CalendarDay): readonly AgendaLapse[] {
  const agreements = valuesOf(answers.agreements);
  return agreements
    .filter(({ key }) => key === group.agreementKey)
    .flatMap((agreement) => {
      const history = { agreement, extensions: valuesOf(answers.extensions), successors: agreements };
      const warning = lapseWarningOn(history, day);
      return warning === undefined ? [] : [{ title: agreement.title, warning }];
    });
}

function gapsOf(answers: MeetingAnswers, group: Group, areas: readonly FocusArea[]): readonly AgendaGap[] {
  const agreement = valuesOf(answers.agreements).find(({ key }) => key === group.agreementKey);
  if (agreement?.level !== 'local') return [];
  const { cells } = coverageOf({ agreement, areas, coverages: valuesOf(answers.coverages) });
  return cells.flatMap((cell) =>
    cell.kind === 'gap'
      ? [{ agreementKey: agreement.key, agreementTitle: agreement.title, area: cell.area, gap: cell.gap }]
      : []
  );
}

import { type AgendaCase } from './agendaCase';
import { agendaSections, type AgendaSection } from './agendaItem';
import {
  actionPointKey,
  agendaCauses,
  agreementPointKey,
  coveragePointKey,
  pointKeyOfDecision,
  standingPointKey,
  type AgendaCause,
  type AgendaPoint
} from './agendaPoint';
import { actionCausesOf, findEarlier, type EarlierWord } from './agendaCause';
import { isWaiting, pointKeyOfMatter, type RaisedMatter } from './raisedMatter';

/** A point before it has its place and what was decided at it. */
type PointSketch = Pick<
  AgendaPoint,
  'pointKey' | 'section' | 'subject' | 'area' | 'causes' | 'title' | 'proposedDecision' | 'earlier'
>;

const standingMinutes: Readonly<Record<AgendaSection, number>> = {
  opening: 5,
  previousMinutes: 5,
  situation: 10,
  followUp: 0,
  deviations: 0,
  decisions: 0,
  assignments: 5,
  communication: 5,
  nextMeeting: 5
};

/** Minutes that a point gets until somebody says otherwise. */
const decidingMinutes = 10;
const followingMinutes = 5;

/** The points that the data gives a meeting, each in its place; what somebody has changed is not in them yet. */
export function derivePoints(agendaCase: AgendaCase): readonly AgendaPoint[] {
  const sketches = [
    ...standingPoints(),
    ...actionPoints(agendaCase),
    ...matterPoints(agendaCase),
    ...agreementPoints(agendaCase)
  ];
  return [...sketches, ...decidedPoints(agendaCase, sketches)].map((sketch, index) =>
    finish(sketch, index, agendaCase)
  );
}

/** Sections that are a point of their own; the others hold what comes up. */
function standingPoints(): readonly PointSketch[] {
  return agendaSections
    .filter((section) => standingMinutes[section] > 0)
    .map((section) => ({
      pointKey: standingPointKey(section),
      section,
      subject: { kind: 'standing' },
      causes: [],
      title: ''
    }));
}

function actionPoints(agendaCase: AgendaCase): readonly PointSketch[] {
  return agendaCase.rows.flatMap((row) => {
    const pointKey = actionPointKey(row.action.key);
    const earlier = findEarlier(pointKey, agendaCase);
    const matter = waitingMatters(agendaCase).find(({ actionKey }) => actionKey === row.action.key);
    const causes = actionCausesOf(row, { agendaCase, earlier, matter });
    if (causes.length === 0) return [];
    return [
      {
        pointKey,
        section: 'followUp' as const,
        subject: { kind: 'action' as const, row },
        area: row.focusArea,
        causes,
        title: `${row.action.number} ${row.action.title}`,
        proposedDecision: matter?.proposedDecision,
        earlier: earlier?.decision
      }
    ];
  });
}

/** What was postponed, raised or answered without being about an action that is known here. */
function matterPoints(agendaCase: AgendaCase): readonly PointSketch[] {
  const known = new Set(agendaCase.rows.map(({ action }) => actionPointKey(action.key)));
  const raised = waitingMatters(agendaCase).map((matter) => ({
    pointKey: pointKeyOfMatter(matter),
    title: matter.title,
    proposedDecision: matter.proposedDecision,
    causes: ['raised'] as const
  }));
  const keys = new Set([
    ...agendaCase.decisions.map(pointKeyOfDecision),
    ...agendaCase.matters.map(pointKeyOfMatter)
  ]);
  const earlier = [...keys].flatMap((pointKey) => {
    const word = findEarlier(pointKey, agendaCase);
    return word === undefined
      ? []
      : [{ pointKey, ...titleOf(word), causes: [word.cause], earlier: word.decision }];
  });
  const merged = new Map([...earlier, ...raised].map((point) => [point.pointKey, point]));
  return [...merged.values()]
    .filter(({ pointKey }) => !known.has(pointKey))
    .map((point) => {
      const section: AgendaSection = point.causes[0] === 'raised' ? 'deviations' : 'decisions';
      return { ...point, section, subject: { kind: 'matter' as const } };
    });
}

function titleOf({ decision, title }: EarlierWord): { readonly title: string } {
  return { title: title ?? decision.text };
}

function agreementPoints({ lapses, gaps, areas, group }: AgendaCase): readonly PointSketch[] {
  if (group.kind === 'workingGroup') return [];
  return [
    ...lapses.map(({ title, warning }) => ({
      pointKey: agreementPointKey(warning.agreementKey),
      section: 'deviations' as const,
      subject: { kind: 'agreement' as const, title, warning },
      causes: ['lapsing'] as const,
      title
    })),
    ...gaps.map(({ agreementKey, agreementTitle, area, gap }) => ({
      pointKey: coveragePointKey(agreementKey, area.key),
      section: 'followUp' as const,
      subject: { kind: 'coverage' as const, agreementTitle, areaName: area.name, gap },
      area: areas.find(({ key }) => key === area.key),
      causes: ['coverageGap'] as const,
      title: area.name
    }))
  ];
}

/** What this meeting has decided or handed out about something that no longer has a cause of its own. */
function decidedPoints(
  { meeting, decisions, rows, items }: AgendaCase,
  sketches: readonly PointSketch[]
): readonly PointSketch[] {
  const known = new Set([...sketches, ...items].map(({ pointKey }) => pointKey));
  const here = decisions.filter(({ meetingKey }) => meetingKey === meeting.key);
  const missing = new Map(here.map((decision) => [pointKeyOfDecision(decision), decision]));
  return [...missing]
    .filter(([pointKey]) => !known.has(pointKey))
    .map(([pointKey, { text, actionKey }]) => {
      const row = rows.find(({ action }) => action.key === actionKey);
      if (row === undefined) {
        return { pointKey, section: 'decisions', subject: { kind: 'matter' }, causes: [], title: text };
      }
      const title = `${row.action.number} ${row.action.title}`;
      const subject = { kind: 'action', row } as const;
      return { pointKey, section: 'followUp', subject, area: row.focusArea, causes: [], title };
    });
}

function waitingMatters({ matters, decisions, meeting }: AgendaCase): readonly RaisedMatter[] {
  const before = decisions.filter(({ meetingKey }) => meetingKey !== meeting.key);
  return matters.filter((matter) => matter.groupKey === meeting.groupKey && isWaiting(matter, before));
}

function finish(
  sketch: PointSketch,
  index: number,
  { meeting, decisions, assignments }: AgendaCase
): AgendaPoint {
  const { pointKey, section, causes } = sketch;
  const isHere = ({ meetingKey }: { readonly meetingKey?: string }): boolean => meetingKey === meeting.key;
  return {
    ...sketch,
    place: placeOf(sketch, index),
    minutes: sketch.subject.kind === 'standing' ? standingMinutes[section] : minutesOf(causes),
    decisions: decisions.filter((one) => isHere(one) && pointKeyOfDecision(one) === pointKey),
    assignments: assignments.filter((one) => isHere(one) && one.pointKey === pointKey)
  };
}

function minutesOf(causes: readonly AgendaCause[]): number {
  const isDeciding = causes.some(
    (cause) => cause === 'decisionNeeded' || cause === 'raised' || cause === 'red'
  );
  return isDeciding ? decidingMinutes : followingMinutes;
}

/** Section, focus area, cause, order: a place that stays the same whatever else comes up, unless the matter changes. */
function placeOf({ section, area, causes: [cause] }: PointSketch, index: number): number {
  const rank = cause === undefined ? agendaCauses.length : agendaCauses.indexOf(cause);
  const areaPlace = Math.min(area?.place ?? lastArea, lastArea);
  return agendaSections.indexOf(section) * 1_000_000 + areaPlace * 10_000 + rank * 100 + index / 100;
}

const lastArea = 99;

import { buildAgenda, itemsToCall, placeAt } from '../../../src/core/meeting/agenda';
import { type AgendaCase } from '../../../src/core/meeting/agendaCase';
import { agendaItemKeyOf, checkAgendaItem, type AgendaItem } from '../../../src/core/meeting/agendaItem';
import { approvalStanding, approversOf } from '../../../src/core/meeting/approval';
import { checkAssignment, isAssignmentOverdue, type Assignment } from '../../../src/core/meeting/assignment';
import { type Decision } from '../../../src/core/meeting/meeting';
import { checkRaisedMatter, type RaisedMatter } from '../../../src/core/meeting/raisedMatter';
import { deriveRows } from '../../../src/core/overview/actionRow';
import { type Action } from '../../../src/core/plan/action';
import { type StatusReport } from '../../../src/core/followUp/statusReport';
import { group, membership } from '../organisation/rows';
import { areas, surroundings } from '../overview/anyPlan';
import { day, makeAction, makeDateChange, makeMeeting, makeReport } from '../plan/rows';

const recorded = { recordedBy: 'person-1', recordedOn: day('2020-09-14') };
const meeting = makeMeeting({ key: 'm2', day: day('2020-09-29'), groupKey: 'prep' });
const prep = group('prep', { parentGroupKey: 'steering' });
const steering = group('steering', { kind: 'steeringGroup' });
const area = 'central|PLA';

const rowsOf = (actions: readonly Action[], reports: readonly StatusReport[] = []) =>
  deriveRows({ ...surroundings, areas, actions, reports });

function makeCase(changes: Partial<AgendaCase> = {}): AgendaCase {
  return {
    ...{ meeting, group: prep, meetings: [meeting], rows: [], dateChanges: [], decisions: [] },
    ...{ matters: [], assignments: [], lapses: [], gaps: [], areas: [], items: [] },
    ...changes
  };
}

const report = (actionKey: string, light: StatusReport['light']) =>
  makeReport({ key: `r-${actionKey}`, actionKey, light, day: day('2020-09-14') });

const decision = (changes: Partial<Decision> = {}): Decision => ({
  ...{ ...recorded, key: 'prep|2020|1', groupKey: 'prep', year: 2020, sequence: 1, kind: 'postponed' },
  ...{ text: 'Ljuset på gångvägen', day: day('2020-08-25'), meetingKey: 'm1' },
  ...changes
});

const matter: RaisedMatter = {
  ...{ ...recorded, key: 'raised-1', groupKey: 'steering', fromGroupKey: 'prep', title: 'Slutdatum' },
  ...{ text: 'Upphandlingen drar ut', proposedDecision: 'Flytta till oktober', raisedOn: day('2020-08-25') }
};

const item = (changes: Partial<AgendaItem> & Pick<AgendaItem, 'pointKey'>): AgendaItem => ({
  ...{ ...recorded, key: agendaItemKeyOf({ meetingKey: 'm2', ...changes }), meetingKey: 'm2' },
  ...{ groupKey: 'prep', section: 'followUp' },
  ...changes
});

const keysOf = (agendaCase: AgendaCase, kind = 'action') =>
  buildAgenda(agendaCase)
    .points.filter(({ subject }) => subject.kind === kind)
    .map(({ pointKey }) => pointKey);

describe('the agenda from the data', () => {
  it('has the standing points in their order', () => {
    expect(keysOf(makeCase(), 'standing')).toEqual([
      'section|opening',
      'section|previousMinutes',
      'section|situation',
      'section|assignments',
      'section|communication',
      'section|nextMeeting'
    ]);
  });

  it('takes each focus area up with what is to be decided, then red, overdue, silent, yellow', () => {
    const action = (key: string, changes: Partial<Action> = {}) =>
      makeAction({ key, number: key, focusAreaKey: area, ...changes });
    const actions = [
      action('a-yellow'),
      action('b-green'),
      action('c-red'),
      action('d-overdue', { end: day('2020-09-04') }),
      action('e-silent'),
      action('f-proposed', { decision: 'proposed' }),
      action('g-moving'),
      action('h-other', { focusAreaKey: 'central|UNG' })
    ];
    const reports = [
      report('a-yellow', 'yellow'),
      report('b-green', 'green'),
      report('c-red', 'red'),
      report('d-overdue', 'green'),
      report('g-moving', 'green'),
      report('h-other', 'red')
    ];
    const dateChanges = [makeDateChange({ actionKey: 'g-moving' })];
    const found = keysOf(makeCase({ rows: rowsOf(actions, reports), dateChanges }));
    expect(found).toEqual([
      'action|f-proposed',
      'action|g-moving',
      'action|c-red',
      'action|d-overdue',
      'action|e-silent',
      'action|a-yellow',
      'action|h-other'
    ]);
    const inSteering = keysOf(makeCase({ rows: rowsOf(actions, reports), dateChanges, group: steering }));
    expect(inSteering).not.toContain('action|a-yellow');
  });

  it('has what runs out and what is not covered, but not in an arbetsgrupp', () => {
    const lapses = [
      {
        title: 'Lokal överenskommelse',
        warning: {
          agreementKey: 'local',
          lastDay: day('2020-12-11'),
          daysLeft: 73,
          limit: 90,
          renewal: { kind: 'none' }
        }
      }
    ] as const;
    const gaps = [
      { agreementKey: 'local', agreementTitle: 'Lokal', area: areas[1]!, gap: 'unanswered' }
    ] as const;
    const extra = { lapses, gaps };
    const keys = (changes: Partial<AgendaCase>) => [
      ...keysOf(makeCase(changes), 'coverage'),
      ...keysOf(makeCase(changes), 'agreement')
    ];
    expect(keys(extra)).toEqual(['coverage|local|central|UNG', 'agreement|local']);
    expect(keys({ ...extra, group: group('work', { kind: 'workingGroup' }) })).toEqual([]);
  });
});

describe('what was not settled', () => {
  it.each([
    ['postponed', 'postponed', ['postponed']],
    ['sent back', 'sentBack', ['sentBack']],
    ['decided', 'decided', undefined]
  ] as const)('when it was %s comes up again by itself, or not', (_, kind, causes) => {
    const [point] = buildAgenda(makeCase({ decisions: [decision({ kind })] })).points.filter(
      ({ subject }) => subject.kind === 'matter'
    );
    expect(point?.causes).toEqual(causes);
  });

  it('stands with its action, until a later meeting decides', () => {
    const rows = rowsOf([makeAction()], [report('action-1', 'green')]);
    const postponed = decision({ actionKey: 'action-1' });
    expect(keysOf(makeCase({ rows, decisions: [postponed] }))).toEqual(['action|action-1']);
    const decided = decision({
      ...{ key: 'prep|2020|2', sequence: 2, kind: 'decided', actionKey: 'action-1' },
      ...{ meetingKey: 'm1b', day: day('2020-09-08') }
    });
    expect(keysOf(makeCase({ rows, decisions: [postponed, decided] }))).toEqual([]);
  });

  it('is still there while this very meeting decides', () => {
    const here = decision({ key: 'prep|2020|2', sequence: 2, kind: 'decided', meetingKey: 'm2' });
    const again = { ...here, pointKey: 'decision|prep|2020|1', day: day('2020-09-29') };
    const agenda = buildAgenda(makeCase({ decisions: [decision(), again] }));
    const [point] = agenda.points.filter(({ subject }) => subject.kind === 'matter');
    expect(point).toMatchObject({ causes: ['postponed'], decisions: [{ sequence: 2 }] });
  });
});

describe('a matter that was raised', () => {
  const inSteering = (decisions: readonly Decision[] = []) =>
    buildAgenda(
      makeCase({
        ...{ group: steering, matters: [matter], decisions },
        meeting: makeMeeting({ key: 's1', groupKey: 'steering', day: day('2020-10-01') })
      })
    ).points.find(({ pointKey }) => pointKey === 'raised|raised-1');
  const answer = decision({
    ...{ key: 'steering|2020|1', groupKey: 'steering', kind: 'decided', meetingKey: 's0' },
    ...{ pointKey: 'raised|raised-1', day: day('2020-09-01') }
  });

  it('lands on the agenda of the styrgrupp with its proposed decision, until that has answered', () => {
    expect(inSteering()).toMatchObject({ causes: ['raised'], proposedDecision: 'Flytta till oktober' });
    expect(inSteering([answer])).toBeUndefined();
    expect(inSteering([{ ...answer, kind: 'postponed' }])).toMatchObject({ causes: ['raised'] });
  });

  it('comes back with the answer, once', () => {
    const back = (meetings = [meeting]) =>
      buildAgenda(makeCase({ matters: [matter], decisions: [answer], meetings })).points.find(
        ({ pointKey }) => pointKey === 'raised|raised-1'
      );
    expect(back()).toMatchObject({ causes: ['answered'], earlier: { key: 'steering|2020|1' } });
    const heard = makeMeeting({ key: 'm1', groupKey: 'prep', day: day('2020-09-08'), state: 'held' });
    expect(back([meeting, heard])).toBeUndefined();
  });

  it('names itself and proposes something', () => {
    expect(checkRaisedMatter(matter)).toEqual([]);
    const broken = { ...matter, groupKey: 'prep', proposedDecision: ' ' };
    expect(checkRaisedMatter(broken).map(({ code }) => code)).toEqual(['fieldMissing', 'raisedToItself']);
  });
});

describe('what people change', () => {
  const rows = rowsOf(
    [makeAction({ key: 'a' }), makeAction({ key: 'b', number: 'HÄ-2' })],
    [report('a', 'red'), report('b', 'yellow')]
  );

  it('moves a point between its neighbours, in its own row only', () => {
    const { points } = buildAgenda(makeCase({ rows }));
    const place = placeAt(points, 'action|b', 0);
    const moved = buildAgenda(makeCase({ rows, items: [item({ pointKey: 'action|b', place })] }));
    expect(moved.points[0]?.pointKey).toBe('action|b');
    const last = placeAt(points, 'action|b', points.length);
    const back = buildAgenda(makeCase({ rows, items: [item({ pointKey: 'action|b', place: last })] }));
    expect(back.points.at(-1)?.pointKey).toBe('action|b');
    const between = placeAt(moved.points, 'action|a', 1);
    expect(between).toBeGreaterThan(moved.points[0]?.place ?? 0);
    expect(between).toBeLessThan(moved.points[1]?.place ?? 0);
  });

  it('sums the minutes against the length of the meeting', () => {
    const agenda = buildAgenda(makeCase({ rows, items: [item({ pointKey: 'action|a', minutes: 60 })] }));
    expect(agenda.totalMinutes).toBe(5 + 5 + 10 + 60 + 5 + 5 + 5 + 5);
    expect(agenda.minutesOver).toBe(10);
    expect(buildAgenda(makeCase()).minutesOver).toBe(0);
  });

  it('takes a point out and keeps it apart', () => {
    const items = [item({ pointKey: 'action|a', isRemoved: true, reason: 'Tas i arbetsgruppen' })];
    const agenda = buildAgenda(makeCase({ rows, items }));
    expect(agenda.points.map(({ pointKey }) => pointKey)).not.toContain('action|a');
    expect(agenda.removed.map(({ pointKey }) => pointKey)).toEqual(['action|a']);
  });

  it('must keep to its rules', () => {
    expect(checkAgendaItem(item({ pointKey: 'action|a' }))).toEqual([]);
    const codes = (changes: Partial<AgendaItem>) =>
      checkAgendaItem(item({ pointKey: 'own|1', title: 'Fråga', ...changes })).map(({ code }) => code);
    expect(codes({ title: ' ' })).toEqual(['fieldMissing']);
    expect(codes({ isRemoved: true })).toEqual(['fieldMissing']);
    expect(codes({ minutes: -1 })).toEqual(['pointMinutesInvalid']);
    expect(codes({ place: Number.NaN })).toEqual(['invalidNumber']);
    expect(codes({ notes: 'gäller 19811218-9876' })).toEqual(['personalIdentityNumber']);
  });
});

describe('the kallelse', () => {
  const red = makeAction({ key: 'a' });
  const before = buildAgenda(makeCase({ rows: rowsOf([red], [report('a', 'red')]) }));
  const called = itemsToCall(before).map((one) => item({ ...one }));

  const held = { ...meeting, state: 'called' } as const;

  it('fixes every point in its place', () => {
    const rows = rowsOf([red], [report('a', 'green')]);
    const after = buildAgenda(makeCase({ meeting: held, rows, items: called }));
    expect(after.isFixed).toBe(true);
    expect(after.points.map(({ pointKey }) => pointKey)).toEqual(
      before.points.map(({ pointKey }) => pointKey)
    );
    expect(after.points.find(({ pointKey }) => pointKey === 'action|a')).toMatchObject({
      subject: { kind: 'action', row: { status: { light: 'green' } } },
      causes: []
    });
  });

  it('shows what comes up after it apart, and a deleted action by its old name', () => {
    const rows = rowsOf([makeAction({ key: 'b' })], [report('b', 'red')]);
    const after = buildAgenda(makeCase({ meeting: held, rows, items: called }));
    expect(after.newPoints.map(({ pointKey }) => pointKey)).toEqual(['action|b']);
    const gone = after.points.find(({ pointKey }) => pointKey === 'action|a');
    expect(gone).toMatchObject({ subject: { kind: 'goneAction' } });
    expect(gone?.title).toContain('Trygghetsvandringar');
  });
});

describe('approval', () => {
  it('is for those named, or for the chair', () => {
    const rows = [membership('prep', 'chair', { role: 'chair' }), membership('prep', 'other')];
    expect(approversOf(meeting, rows)).toEqual(['chair']);
    expect(approversOf({ ...meeting, approverKeys: ['other', 'other'] }, rows)).toEqual(['other']);
    expect(approversOf({ ...meeting, day: day('2021-01-12') }, rows)).toEqual([]);
  });

  it('holds for the very text', () => {
    const approval = (personKey: string, contentHash: string) => ({
      ...{ ...recorded, key: `${personKey}|${contentHash}`, meetingKey: 'm2', personKey, contentHash }
    });
    const approvals = [approval('a', 'new'), approval('b', 'old')];
    expect(approvalStanding(['a', 'b', 'c'], approvals, 'new')).toEqual({
      approved: ['a'],
      outdated: ['b'],
      waiting: ['b', 'c']
    });
  });
});

test('an assignment is overdue once its day has passed, and settled on a day', () => {
  const assignment: Assignment = {
    ...{ ...recorded, key: 'u1', groupKey: 'prep', text: 'Skriv underlag', ownerKey: 'person-1' },
    ...{ due: day('2020-09-11'), state: 'open' }
  };
  expect(isAssignmentOverdue(assignment, day('2020-09-14'))).toBe(true);
  expect(isAssignmentOverdue(assignment, day('2020-09-11'))).toBe(false);
  expect(checkAssignment(assignment)).toEqual([]);
  const codes = (changes: Partial<Assignment>) =>
    checkAssignment({ ...assignment, ...changes }).map(({ code }) => code);
  expect(codes({ state: 'done' })).toEqual(['fieldMissing']);
  expect(codes({ state: 'dropped', settledOn: day('2020-09-14') })).toEqual(['fieldMissing']);
  expect(codes({ settledOn: day('2020-09-14') })).toEqual(['assignmentStillOpen']);
});

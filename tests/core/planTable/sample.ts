import { type CooperationAgreement } from '../../../src/core/agreement/agreement';
import { calendarDay, parseCalendarDay } from '../../../src/core/calendar/calendarDay';
import { type Action } from '../../../src/core/plan/action';
import { type PlanSurroundings } from '../../../src/core/planTable/importContext';
import { type ImportWrite, type PlanImport } from '../../../src/core/planTable/importResult';
import { type CellContent, type PlanTable } from '../../../src/core/planTable/planTable';
import { actionDraft, localAgreement } from '../../support/cooperation';

export const stamp = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-09-14') };

/** The small cooperation as the core sees it. */
export function surroundings(fields: Partial<PlanSurroundings> = {}): PlanSurroundings {
  const agreement: CooperationAgreement = localAgreement;
  const own = { agreementKey: 'local', ...stamp };
  return {
    plan: { key: 'plan', kind: 'actionPlan', title: 'Plan', version: 1, state: 'draft', ...own },
    agreement,
    period: { validFrom: agreement.validFrom, lastDay: agreement.validTo },
    actions: [],
    problems: [{ key: 'problem', focusAreaKey: 'PLA', title: 'Mörk gångväg', ...own }],
    causes: [{ key: 'cause', problemKey: 'problem', title: 'Trasig belysning', ...own }],
    goals: [
      {
        key: 'goal',
        problemKey: 'problem',
        title: 'Gångvägen är upplyst',
        kind: 'process',
        aim: 'safety',
        ...own
      }
    ],
    focusAreas: [
      {
        key: 'PLA',
        code: 'PLA',
        name: 'Platser',
        mapsToKeys: [],
        order: 1,
        ...stamp,
        agreementKey: 'central'
      },
      {
        key: 'UNG',
        code: 'UNG',
        name: 'Unga i risk',
        mapsToKeys: [],
        order: 2,
        ...stamp,
        agreementKey: 'central'
      }
    ],
    units: [
      { key: 'sdf', name: 'Stadsdelsförvaltningen', kind: 'districtAdministration', side: 'city', ...stamp },
      { key: 'lpo', name: 'Lokalpolisområdet', kind: 'localPoliceArea', side: 'police', ...stamp },
      { key: 'trafik', name: 'Trafikkontoret', kind: 'specialistAdministration', side: 'city', ...stamp }
    ],
    groups: (['steeringGroup', 'preparationGroup', 'workingGroup'] as const).map((kind) => ({
      key: kind,
      name: kind,
      level: 'local',
      kind,
      ...own
    })),
    stamp,
    ...fields
  };
}

/** A whole action of the small cooperation. */
export function action(number: string, fields: Partial<Action> = {}): Action {
  return { ...actionDraft(number), decision: 'proposed', ...stamp, ...fields };
}

export type CellValue = string | number | CellContent | undefined;

/** A table of plain values; a text that is a day becomes a day. */
export function tableOf(headings: readonly string[], ...rows: readonly (readonly CellValue[])[]): PlanTable {
  return {
    rows: [headings, ...rows].map((cells, index) => ({
      row: index + 1,
      cells: cells.flatMap((value, column) =>
        value === undefined || value === '' ? [] : [{ column: column + 1, content: contentOf(value) }]
      )
    }))
  };
}

function contentOf(value: string | number | CellContent): CellContent {
  if (typeof value === 'number') return { kind: 'number', value };
  if (typeof value === 'object') return value;
  const day = parseCalendarDay(value);
  return day.ok ? { kind: 'day', day: day.value } : { kind: 'text', text: value };
}

/** What an import writes, done. */
export function carriedOut(before: PlanSurroundings, { writes }: PlanImport): PlanSurroundings {
  const after = {
    ...before,
    actions: [...before.actions],
    problems: [...before.problems],
    causes: [...before.causes],
    goals: [...before.goals]
  };
  for (const write of writes) carryOut(after, write);
  return after;
}

function carryOut(
  after: Pick<{ [K in keyof PlanSurroundings]: PlanSurroundings[K] }, 'plan'> & {
    actions: Action[];
    problems: unknown[];
    causes: unknown[];
    goals: unknown[];
  },
  write: ImportWrite
): void {
  if (write.kind === 'add') after[write.collection].push(write.row as never);
  else after.actions = after.actions.map((one) => (one.key === write.before.key ? write.after : one));
}

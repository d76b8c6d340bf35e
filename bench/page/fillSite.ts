import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { provisionSite } from '../../src/adapters/sharepoint/provisioning/provisionSite';
import { type CollectionName, type Collections } from '../../src/application/ports/collections';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type StatusReport } from '../../src/core/followUp/statusReport';
import { type Meeting } from '../../src/core/meeting/meeting';
import { type Plan } from '../../src/core/plan/plan';
import { actionAt, actionsPerPlan } from '../actionRows';
import { addRows } from '../addRows';

const recorded = { recordedBy: 'person-1', recordedOn: calendarDay('2020-01-02') };
const lights = ['green', 'green', 'green', 'yellow', 'red'] as const;

/** A plan that was adopted. */
export function planAt(number: number): Plan {
  return {
    ...recorded,
    key: `plan-${number}`,
    agreementKey: 'agreement-1',
    kind: 'actionPlan',
    title: `Åtgärdsplan ${String(number).padStart(2, '0')}`,
    version: 1,
    state: 'adopted',
    adoptedOn: calendarDay('2020-01-20'),
    decisionReference: 'B 2020:1'
  };
}

function meetingAt(index: number): Meeting {
  return {
    ...recorded,
    key: `meeting-${index}`,
    groupKey: 'group-1',
    title: 'Beredningsgrupp',
    day: calendarDay(`2020-${String(index * 2 + 1).padStart(2, '0')}-15`),
    startTime: '13:00',
    lengthMinutes: 90,
    state: index < 4 ? 'held' : 'planned'
  };
}

/** A report on an action of {@link planAt}'s plans. */
export function reportAt(index: number): StatusReport {
  return {
    ...recorded,
    recordedOn: calendarDay('2020-09-07'),
    key: `unasked|action-${index}|person-1|form-${index}`,
    actionKey: `action-${index}`,
    planKey: `plan-${Math.floor(index / actionsPerPlan)}`,
    kind: 'status',
    light: lights[index % lights.length] ?? 'green',
    orgUnitKey: 'unit-1',
    side: 'city',
    text: 'Vandringarna i april och maj är gjorda tillsammans med fastighetsägarna. '.repeat(3).trim(),
    remedy: 'Två vandringar till läggs i oktober.',
    channel: 'webPart',
    day: calendarDay('2020-09-07')
  };
}

/** Rows by collection, without the columns that every row has. */
export type Register = Partial<{
  readonly [C in CollectionName]: readonly Omit<Collections[C], 'recordedBy' | 'recordedOn'>[];
}>;

const period = { validFrom: calendarDay('2020-01-15'), validTo: calendarDay('2022-12-31') };
const signed = { decision: 'signed', signedOn: calendarDay('2020-01-10'), ...period } as const;

const units: Register = {
  orgUnits: [
    { key: 'unit-1', name: 'SDF Provby', kind: 'districtAdministration', side: 'city' },
    { key: 'unit-2', name: 'LPO Provby', kind: 'localPoliceArea', side: 'police' },
    { key: 'unit-3', name: 'Trafikkontoret', kind: 'specialistAdministration', side: 'city' }
  ]
};

/** The central agreement and its catalogue. */
const centralRegister: Register = {
  ...units,
  agreements: [
    {
      ...{ key: 'agreement-0', title: 'Övergripande samverkansöverenskommelse', level: 'central' },
      ...{ partyKeys: ['unit-1', 'unit-2'], ...signed }
    }
  ],
  focusAreas: [
    {
      ...{ key: 'area-PLA', agreementKey: 'agreement-0', code: 'PLA', name: 'Platser' },
      ...{ mapsToKeys: [], order: 1 }
    }
  ]
};

/** What the actions of a local site point at. */
export const localRegister: Register = {
  ...units,
  agreements: [
    {
      ...{ key: 'agreement-1', title: 'Lokal samverkansöverenskommelse Provby', level: 'local' },
      ...{ parentKey: 'agreement-0', partyKeys: ['unit-1', 'unit-2'], ...signed }
    }
  ],
  groups: [
    {
      ...{ key: 'group-1', name: 'Beredningsgrupp', level: 'local', kind: 'preparationGroup' },
      agreementKey: 'agreement-1'
    }
  ],
  memberships: [
    {
      ...{ key: 'group-1|person-1', groupKey: 'group-1', personKey: 'person-1', role: 'coordinator' },
      from: calendarDay('2020-01-02')
    }
  ]
};

/** Provisions a site and fills it with its register and `person-1`, who is the one that fills it. */
export async function openSite(site: string, login: string, register: Register): Promise<AddTo> {
  const connect = connectNode({ accessToken: () => Promise.resolve(login) });
  await provisionSite({ connect, site });
  const add: AddTo = (collection, rows) => addRows(connect, { site, collection, rows });
  await add('persons', [
    { ...recorded, key: 'person-1', name: 'Samordnare', orgUnitKey: 'unit-1', login, isGuest: false }
  ]);
  for (const [collection, rows] of Object.entries(register)) {
    // Each list of the register holds rows of the collection under which it stands.
    await add(collection as CollectionName, rows.map((row) => ({ ...row, ...recorded })) as never);
  }
  return add;
}

/** Adds rows to a list of one site. */
type AddTo = <C extends CollectionName>(collection: C, rows: readonly Collections[C][]) => Promise<void>;

/**
 * Provisions the central site, with an agreement and its catalogue.
 *
 * @param locals - the sites that are registered on it
 */
export async function fillCentralSite(
  site: string,
  login: string,
  locals: readonly string[] = []
): Promise<void> {
  const add = await openSite(site, login, centralRegister);
  const registered = locals.map((url, index) => ({
    key: `site-${index}`,
    title: 'Provby',
    url,
    ...recorded
  }));
  await add('sites', registered);
}

/**
 * Provisions a local site and fills it with a cooperation of a number of actions, each with one report.
 *
 * @param login - sign-in name of the one who fills it and who later looks at the pages
 */
export async function fillSite(site: string, size: number, login: string): Promise<void> {
  const add = await openSite(site, login, localRegister);
  const count = <Row>(rows: number, rowAt: (index: number) => Row): readonly Row[] =>
    Array.from({ length: rows }, (_, index) => rowAt(index));
  await add('plans', count(Math.ceil(size / actionsPerPlan), planAt));
  await add('actions', count(size, actionAt));
  await add('statusReports', count(size, reportAt));
  await add('meetings', count(6, meetingAt));
}

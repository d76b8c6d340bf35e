import { type Session } from '../../src/application/session';
import { type CollectionName, type Collections } from '../../src/application/ports/collections';
import { type ListStore } from '../../src/application/ports/listStore';
import { type Draft } from '../../src/application/standing';
import { type CooperationAgreement } from '../../src/core/agreement/agreement';
import { calendarDay, type CalendarDay } from '../../src/core/calendar/calendarDay';
import { clockTime } from '../../src/core/calendar/clockTime';
import { instantAt } from '../../src/core/calendar/instant';
import { type GroupKind, type MembershipRole } from '../../src/core/organisation/group';
import { type OrgUnit } from '../../src/core/organisation/orgUnit';
import { type Action } from '../../src/core/plan/action';
import { MemoryListStore } from './memoryListStore';
import { nodeDigest } from './nodeDigest';

export const centralSite = 'https://samverkan.example/sites/central';
export const localSite = 'https://samverkan.example/sites/lokal';

/** The persons of the small cooperation, by what they are in it. */
export const logins = {
  centralCoordinator: 'central@samverkan.example',
  coordinator: 'samordnare@samverkan.example',
  chair: 'ordforande@samverkan.example',
  preparer: 'beredning@samverkan.example',
  officer: 'polis@samverkan.example',
  roadOfficial: 'trafik@samverkan.example',
  reader: 'lasare@samverkan.example',
  administrator: 'admin@samverkan.example'
} as const;

/** What somebody is in the small cooperation. */
export type Who = keyof typeof logins;

/** Today in tests that do not say otherwise: a Monday in week 38. */
export const today = calendarDay('2020-09-14');

/** A session of one of the persons, on a day. */
export function sessionOf(store: ListStore, who: Who, day: CalendarDay = today): Session {
  const now = instantAt(day, clockTime('09:00'));
  return {
    site: localSite,
    centralSite,
    login: logins[who],
    dayRules: {},
    store,
    clock: { now: () => now, today: () => day },
    digest: nodeDigest
  };
}

const record = { recordedBy: 'founder', recordedOn: calendarDay('2020-01-02') };

const units: readonly Draft<OrgUnit>[] = [
  { key: 'sdf', name: 'Stadsdelsförvaltningen', kind: 'districtAdministration', side: 'city' },
  { key: 'lpo', name: 'Lokalpolisområdet', kind: 'localPoliceArea', side: 'police' },
  { key: 'trafik', name: 'Trafikkontoret', kind: 'specialistAdministration', side: 'city' }
];

const homes: Readonly<Record<Who, string>> = {
  centralCoordinator: 'sdf',
  coordinator: 'sdf',
  chair: 'sdf',
  preparer: 'sdf',
  officer: 'lpo',
  roadOfficial: 'trafik',
  reader: 'trafik',
  administrator: 'trafik'
};

const seats: readonly (readonly [Who, GroupKind, MembershipRole])[] = [
  ['chair', 'steeringGroup', 'chair'],
  ['coordinator', 'preparationGroup', 'coordinator'],
  ['preparer', 'preparationGroup', 'member'],
  ['officer', 'workingGroup', 'member']
];

/** The local agreement in force, 2020-03-02 to 2022-12-31. */
export const localAgreement: CooperationAgreement = {
  key: 'local',
  title: 'Lokal överenskommelse',
  level: 'local',
  parentKey: 'central',
  partyKeys: ['sdf', 'lpo'],
  decision: 'signed',
  direction: 'Trygga platser.',
  focus: 'Platser och unga.',
  goals: 'Fler ska känna sig trygga.',
  followUpForm: 'Var femte vecka.',
  validFrom: calendarDay('2020-03-02'),
  validTo: calendarDay('2022-12-31'),
  signedOn: calendarDay('2020-03-02'),
  ...record
};

/** A store with a small cooperation in it: an agreement, its groups, a plan in draft and what an action points at. */
export async function smallCooperation(): Promise<MemoryListStore> {
  const store = new MemoryListStore();
  const put = putIn(store);
  for (const unit of units) await put('orgUnits', { ...unit, ...record });
  for (const [who, orgUnitKey] of Object.entries(homes)) {
    const login = logins[who as Who];
    await put('persons', { key: who, name: who, orgUnitKey, login, isGuest: who === 'officer', ...record });
  }
  await put('agreements', localAgreement);
  await putGroups(put);
  await put('plans', {
    key: 'plan',
    agreementKey: 'local',
    kind: 'actionPlan',
    title: 'Åtgärdsplan',
    version: 1,
    state: 'draft',
    ...record
  });
  await putAnalysis(put);
  const central = putIn(store, centralSite);
  const { parentKey, ...withoutParent } = localAgreement;
  await central('agreements', {
    ...withoutParent,
    key: parentKey ?? '',
    level: 'central',
    title: 'Övergripande'
  });
  await central('focusAreas', {
    key: 'PLA',
    agreementKey: 'central',
    code: 'PLA',
    name: 'Platser',
    mapsToKeys: [],
    order: 1,
    ...record
  });
  return store;
}

type Put = <C extends CollectionName>(collection: C, row: Collections[C]) => Promise<void>;

/** Writes rows past the use cases. */
export function putIn(store: ListStore, site = localSite): Put {
  return async (collection, row) => {
    const added = await store.add(site, collection, row);
    if (!added.ok) throw new Error(`${collection} ${row.key}: ${added.error.code}`);
  };
}

async function putGroups(put: Put): Promise<void> {
  const kinds: readonly GroupKind[] = ['steeringGroup', 'preparationGroup', 'workingGroup'];
  for (const [index, kind] of kinds.entries()) {
    const parentGroupKey = kinds[index - 1];
    await put('groups', {
      key: kind,
      name: kind,
      level: 'local',
      kind,
      agreementKey: 'local',
      parentGroupKey,
      ...record
    });
  }
  for (const [who, groupKey, role] of seats) {
    await put('memberships', {
      key: `${groupKey}|${who}`,
      groupKey,
      personKey: who,
      role,
      from: record.recordedOn,
      ...record
    });
  }
  for (const who of ['centralCoordinator', 'reader', 'administrator'] as const) {
    await put('roleAssignments', { key: who, personKey: who, role: who, from: record.recordedOn, ...record });
  }
}

async function putAnalysis(put: Put): Promise<void> {
  await put('problems', {
    key: 'problem',
    agreementKey: 'local',
    focusAreaKey: 'PLA',
    title: 'Mörk gångväg',
    ...record
  });
  await put('causes', {
    key: 'cause',
    agreementKey: 'local',
    problemKey: 'problem',
    title: 'Trasig belysning',
    ...record
  });
  await put('goals', {
    key: 'goal',
    agreementKey: 'local',
    problemKey: 'problem',
    title: 'Gångvägen är upplyst',
    kind: 'process',
    aim: 'safety',
    ...record
  });
}

/** An action that is whole enough to be decided. */
export function actionDraft(number: string, fields: Partial<Action> = {}) {
  return {
    key: number.toLowerCase(),
    planKey: 'plan',
    agreementKey: 'local',
    groupKey: 'workingGroup',
    focusAreaKey: 'PLA',
    number,
    title: 'Förbättrad belysning på gångväg',
    type: 'Fysisk miljö',
    problemKey: 'problem',
    causeKey: 'cause',
    goalKey: 'goal',
    responsibleOrgUnitKey: 'trafik',
    contactPersonKey: 'roadOfficial',
    participatingOrgUnitKeys: ['lpo'],
    isShared: true,
    start: calendarDay('2020-09-01'),
    end: calendarDay('2020-12-18'),
    cadence: { kind: 'everyWeeks', weeks: 5 },
    isCitizenPromise: false,
    ...fields
  } as const;
}

/** The value of an outcome that must have gone well. */
export function valueOf<T>(
  outcome: { readonly ok: true; readonly value: T } | { readonly ok: false; readonly error: unknown }
): T {
  if (!outcome.ok) throw new Error(`refused: ${JSON.stringify(outcome.error)}`);
  return outcome.value;
}

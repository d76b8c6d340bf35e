import { demoAccounts } from '../../../local/demo/accounts';
import { centralKeys } from '../../../local/demo/central/keys';
import { demoDay, demoLabel } from '../../../local/demo/label';
import { demoSiteNames, demoSiteUrl, type DemoSiteName } from '../../../local/demo/sites';
import { snapshotFileName } from '../../../src/application/plan/adoptPlan';
import { type CollectionName } from '../../../src/application/ports/collections';
import { agreementStateOn } from '../../../src/core/agreement/agreementState';
import { lapseWarningOn } from '../../../src/core/agreement/lapse';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type ActionDifference, changedSinceAdoption } from '../../../src/core/plan/planDifference';
import { type PlanContent } from '../../../src/core/plan/snapshot';
import { containsPersonalIdentityNumber } from '../../../src/core/privacy/personalIdentityNumber';
import { isSituationPictureOld } from '../../../src/core/situation/situationPicture';
import { MemoryListStore } from '../../support/memoryListStore';
import {
  collectionNames,
  type DemoRows,
  everywhere,
  listRows,
  playIn,
  playTimeoutMs,
  readDemo,
  valuesOf
} from './demoRows';
import { plannedActions } from './plannedActions';

const url = 'http://demo.invalid';

/** The collection that a field of a row points at; `recordedBy` at a person. */
const targets: Readonly<Record<string, CollectionName>> = {
  recordedBy: 'persons',
  personKey: 'persons',
  contactPersonKey: 'persons',
  deputyKey: 'persons',
  orgUnitKey: 'orgUnits',
  successorKey: 'orgUnits',
  partyKeys: 'orgUnits',
  responsibleOrgUnitKey: 'orgUnits',
  participatingOrgUnitKeys: 'orgUnits',
  groupKey: 'groups',
  parentGroupKey: 'groups',
  agreementKey: 'agreements',
  parentKey: 'agreements',
  previousKey: 'agreements',
  focusAreaKey: 'focusAreas',
  mapsToKeys: 'focusAreas',
  situationPictureKey: 'situationPictures',
  problemKey: 'problems',
  causeKey: 'causes',
  goalKey: 'goals',
  indicatorKey: 'indicators',
  planKey: 'plans',
  actionKey: 'actions',
  approverKeys: 'persons',
  attendeeKeys: 'persons',
  fromGroupKey: 'groups',
  fromMeetingKey: 'meetings',
  ownerKey: 'persons',
  openedByKey: 'persons',
  scopeKey: 'groups',
  meetingKey: 'meetings'
};

const store = new MemoryListStore();
let rows: DemoRows;
beforeAll(async () => {
  await playIn(store, url);
  rows = await readDemo(store, url);
}, playTimeoutMs);

function historyOf(key: string) {
  const all = everywhere(rows, 'agreements');
  const agreement = all.find((candidate) => candidate.key === key)!;
  return { agreement, extensions: everywhere(rows, 'extensions'), successors: all };
}

async function changesSinceAdoption(site: DemoSiteName): Promise<readonly ActionDifference[]> {
  const { itemId } = rows[site].planSnapshots.rows[0]!;
  const document = { itemId, fileName: snapshotFileName };
  const snapshot = await store.readDocument(demoSiteUrl(url, site), 'planSnapshots', document);
  const content: PlanContent = {
    plan: valuesOf(rows, site, 'plans')[0]!,
    actions: valuesOf(rows, site, 'actions'),
    problems: valuesOf(rows, site, 'problems'),
    causes: valuesOf(rows, site, 'causes'),
    goals: valuesOf(rows, site, 'goals'),
    focusAreas: everywhere(rows, 'focusAreas'),
    orgUnits: valuesOf(rows, site, 'orgUnits')
  };
  const difference = changedSinceAdoption(snapshot ?? '', content);
  return difference.ok ? difference.value.actions : [];
}

describe('every row of the demo', () => {
  test('is sound in the eyes of the core and the lists', () => {
    const findings = demoSiteNames.flatMap((site) =>
      collectionNames.flatMap((name) => rows[site][name].findings)
    );
    expect(findings).toEqual([]);
  });

  test('points only at rows of its own site or of the central one', () => {
    const known = (site: DemoSiteName): ReadonlySet<string> =>
      new Set(
        listRows(rows).flatMap((one) => (one.site === site ? [`${one.collection} ${one.row.key}`] : []))
      );
    const knownBySite = new Map(demoSiteNames.map((site) => [site, known(site)]));
    const broken = listRows(rows).flatMap(({ site, collection, row }) =>
      Object.entries(row).flatMap(([field, value]) => {
        const target = targets[field];
        if (target === undefined || value === undefined) return [];
        const keys = (Array.isArray(value) ? value : [value]) as readonly string[];
        return keys
          .map((key) => `${target} ${key}`)
          .filter((name) => !knownBySite.get(site)?.has(name) && !knownBySite.get('central')?.has(name))
          .map((name) => `${site} ${collection} ${row.key}: ${field} → ${name}`);
      })
    );
    expect(broken).toEqual([]);
  });

  test('names every field that points somewhere in this test', () => {
    const fields = new Set(listRows(rows).flatMap(({ row }) => Object.keys(row)));
    // A point of an agenda is a matter, and no row.
    fields.delete('pointKey');
    const pointing = [...fields].filter((field) => /.Keys?$/.test(field) && !(field in targets));
    expect(pointing).toEqual([]);
  });

  test('holds no personnummer and no name of a person', () => {
    const texts = listRows(rows).flatMap(({ row }) => Object.values(row).flat().map(String));
    expect(texts.filter(containsPersonalIdentityNumber)).toEqual([]);
    const names = [
      ...everywhere(rows, 'persons').map(({ name }) => name),
      ...demoAccounts.map(({ title }) => title)
    ];
    expect(names.filter((name) => !name.endsWith(' (demo)'))).toEqual([]);
    expect(new Set(demoAccounts.map(({ login }) => login)).size).toBe(demoAccounts.length);
  });

  test('was recorded by the day on which the demo stands still, by somebody of that site', () => {
    const late = listRows(rows).filter(({ row }) => row.recordedOn > demoDay);
    expect(late).toEqual([]);
  });
});

describe('plans', () => {
  test.each(plannedActions)('%s %s', (...[number, title, type, goalKind, responsible]) => {
    const action = everywhere(rows, 'actions').find((candidate) => candidate.number === number)!;
    const goal = everywhere(rows, 'goals').find(({ key }) => key === action.goalKey);
    expect([action.title, action.type, goal?.kind, action.responsibleOrgUnitKey]).toEqual([
      title,
      type,
      goalKind,
      responsible
    ]);
    expect([action.causeKey, action.problemKey, action.contactPersonKey, goal?.steeringGoal]).not.toContain(
      undefined
    );
    expect(goal?.steeringGoal).toBe('KF-mål 1.2');
  });

  test('are adopted, each with a snapshot of all its actions', () => {
    for (const site of demoSiteNames) {
      expect(valuesOf(rows, site, 'plans').map(({ state }) => state)).toEqual(['adopted']);
      const actions = valuesOf(rows, site, 'actions');
      expect(valuesOf(rows, site, 'planSnapshots').map(({ actionCount }) => actionCount)).toEqual([
        actions.length
      ]);
      expect(valuesOf(rows, site, 'operations').filter(({ state }) => state !== 'finished')).toEqual([]);
    }
    expect(valuesOf(rows, 'central', 'plans')[0]?.kind).toBe('frameworkPlan');
    expect(valuesOf(rows, 'central', 'actions')).toHaveLength(4);
  });

  test('say what was adopted, but for the end that was moved by decision', async () => {
    const changed = await Promise.all(demoSiteNames.map(changesSinceAdoption));
    expect(changed.flat()).toEqual([
      {
        kind: 'changed',
        actionKey: 'rk-4',
        number: 'RK-4',
        fields: ['end'],
        endDecisionReference: 'B 2020:3'
      }
    ]);
  });

  test('keep the end that was first decided, and the decision that moved it', () => {
    const moved = everywhere(rows, 'actions').filter(({ originalEnd }) => originalEnd !== undefined);
    expect(
      moved.map(({ number, originalEnd, end, endDecisionReference }) => [
        number,
        originalEnd,
        end,
        endDecisionReference
      ])
    ).toEqual([['RK-4', '2020-06-26', '2020-09-18', 'B 2020:3']]);
    const postponed = everywhere(rows, 'dateChanges').find(({ actionKey }) => actionKey === 'ha-2');
    expect(postponed).toMatchObject({ state: 'postponed', to: '2020-10-30', decisionReference: 'B 2020:3' });
  });

  test('carry their decisions by number', () => {
    const decisions = everywhere(rows, 'decisions');
    expect(decisions.find(({ key }) => key === 'hagersten-alvsjo.steering-group|2020|3')).toMatchObject({
      kind: 'postponed',
      text: 'Slutdatum för HÄ-2 flyttas',
      actionKey: 'ha-2'
    });
    expect(decisions.find(({ key }) => key === 'sodermalm.steering-group|2020|4')?.actionKey).toBe('so-5');
    const cancelled = everywhere(rows, 'actions').find(({ decision }) => decision === 'cancelled');
    expect(cancelled).toMatchObject({ number: 'SÖ-5', decisionReference: 'B 2020:4' });
  });
});

describe('agreements', () => {
  test.each([
    [centralKeys.formerAgreement, '2019-05-31', 'inForce'],
    [centralKeys.formerAgreement, '2019-06-01', 'extended'],
    [centralKeys.formerAgreement, '2020-09-14', 'replaced'],
    [centralKeys.agreement, '2020-09-14', 'inForce'],
    ['hagersten-alvsjo.agreement.2020', '2020-09-14', 'inForce'],
    ['rinkeby-kista.agreement.2020', '2020-09-14', 'inForce'],
    ['sodermalm.agreement.2020', '2020-09-14', 'inForce'],
    ['skarholmen.agreement.2020', '2020-09-14', 'inForce'],
    ['skarholmen.agreement.2021', '2020-09-14', 'inConsultation']
  ])('%s on %s is %s', (key, day, state) => {
    expect(agreementStateOn(historyOf(key), calendarDay(day))).toBe(state);
  });

  test('Skärholmen alarms: it ends within ninety days and its successor is under way', () => {
    expect(lapseWarningOn(historyOf('skarholmen.agreement.2020'), demoDay)).toMatchObject({
      lastDay: '2020-12-11',
      daysLeft: 88,
      limit: 90,
      renewal: { kind: 'underWay', successorKey: 'skarholmen.agreement.2021' }
    });
  });

  test('Hägersten-Liljeholmen keeps its title though its unit has been succeeded', () => {
    const [agreement] = valuesOf(rows, 'hagersten-alvsjo', 'agreements');
    expect(agreement?.title).toContain('Hägersten-Liljeholmen');
    const unit = valuesOf(rows, 'hagersten-alvsjo', 'orgUnits').find(
      ({ key }) => key === 'sdf-hagersten-liljeholmen'
    );
    expect(unit).toMatchObject({ validTo: '2020-06-30', successorKey: 'sdf-hagersten-alvsjo' });
    const coordinator = valuesOf(rows, 'hagersten-alvsjo', 'persons').find(
      ({ key }) => key === 'samordnare.hagersten-alvsjo'
    );
    expect(coordinator?.name).toBe('Samordnare SDF Hägersten-Älvsjö (demo)');
  });

  test('the central one has six areas and its steps, with the answer of a stadsdelsnämnd', () => {
    const areas = valuesOf(rows, 'central', 'focusAreas').filter(
      ({ agreementKey }) => agreementKey === centralKeys.agreement
    );
    expect(areas.map(({ code }) => code)).toEqual(['UNG', 'AVH', 'VBE', 'OFF', 'PAV', 'PLA']);
    const steps = valuesOf(rows, 'central', 'processSteps').filter(
      ({ agreementKey }) => agreementKey === centralKeys.agreement
    );
    expect(steps.map(({ kind, day }) => `${day} ${kind}`).sort()).toEqual([
      '2019-06-10 consultation',
      '2019-08-12 preparation',
      '2019-08-16 officeReport',
      '2019-08-20 unionInformation',
      '2019-08-29 consultationResponse',
      '2019-11-04 decision',
      '2019-11-12 signature',
      '2019-11-13 registration'
    ]);
  });

  test('every local one answers every central area, but for Skärholmen and AVH', () => {
    const answered = everywhere(rows, 'coverages').map(
      ({ key, stance, reason }) => [key, stance, reason] as const
    );
    expect(answered).toHaveLength(23);
    expect(answered.map(([key]) => key)).not.toContain('skarholmen.agreement.2020|central.focus-area.AVH');
    expect(answered.filter(([, stance]) => stance === 'notRelevant')).toEqual([
      [
        'sodermalm.agreement.2020|central.focus-area.VBE',
        'notRelevant',
        'Lägesbilden 2020 visar inget lokalt behov'
      ]
    ]);
  });

  test('only the situation picture of Rinkeby-Kista is older than two years', () => {
    const old = everywhere(rows, 'situationPictures').filter((picture) =>
      isSituationPictureOld(picture, demoDay)
    );
    expect(old.map(({ key, settledOn }) => [key, settledOn])).toEqual([
      ['rinkeby-kista.situation-picture', '2018-08-20']
    ]);
  });

  test('say that they are made up', () => {
    const registered = everywhere(rows, 'agreements').map(({ registryNumber }) => registryNumber ?? '');
    expect(registered.filter((number) => !number.startsWith('DEMO '))).toEqual([]);
    const unlabelled = everywhere(rows, 'agreements').filter(
      ({ direction }) => !direction?.includes(demoLabel)
    );
    expect(unlabelled).toEqual([]);
  });
});

describe('groups', () => {
  test('are the ones of the demo on each site', () => {
    const kinds = (site: DemoSiteName): readonly string[] =>
      valuesOf(rows, site, 'groups').map(({ kind }) => kind);
    expect(kinds('central')).toEqual(['steeringGroup', 'preparationGroup']);
    for (const site of demoSiteNames.slice(1)) {
      expect(kinds(site)).toEqual(['steeringGroup', 'preparationGroup', 'workingGroup', 'workingGroup']);
    }
  });

  test('the beredningsgrupp of Hägersten-Älvsjö has eight members, one a guest and one silent', () => {
    const groupKey = 'hagersten-alvsjo.preparation-group';
    const members = valuesOf(rows, 'hagersten-alvsjo', 'memberships').filter(
      (place) => place.groupKey === groupKey
    );
    expect(members).toHaveLength(8);
    const keys = members.map(({ personKey }) => personKey);
    const guests = valuesOf(rows, 'hagersten-alvsjo', 'persons').filter(
      ({ key, isGuest }) => keys.includes(key) && isGuest
    );
    expect(guests.map(({ key }) => key)).toEqual(['kommunpolis.globen']);
    const contacts = valuesOf(rows, 'hagersten-alvsjo', 'actions').map(
      ({ contactPersonKey }) => contactPersonKey
    );
    const reporters = valuesOf(rows, 'hagersten-alvsjo', 'statusReports').map(({ recordedBy }) => recordedBy);
    const silent = keys.filter((key) => contacts.includes(key) && !reporters.includes(key));
    expect(silent).toEqual(['sakerhetsstrateg']);
  });

  test('meet, the beredningsgrupp of Hägersten-Älvsjö next on 29 September', () => {
    const next = valuesOf(rows, 'hagersten-alvsjo', 'meetings').find(({ day }) => day === '2020-09-29');
    expect(next).toMatchObject({ startTime: '13:00', answerBy: '2020-09-25', state: 'planned' });
    const past = everywhere(rows, 'meetings').filter(({ day }) => day < demoDay);
    expect(past.filter(({ state }) => state === 'planned' || state === 'called')).toEqual([]);
  });

  test('communicate twice: to staff, and to residents with leave to publish', () => {
    const efforts = everywhere(rows, 'communicationEfforts');
    expect(efforts.map(({ audience, mayBePublished }) => [audience, mayBePublished])).toEqual([
      ['internal', false],
      ['residents', true]
    ]);
  });
});

test('the central site knows the four local ones', () => {
  expect(
    valuesOf(rows, 'central', 'sites')
      .map(({ key, url: address }) => [key, address])
      .sort()
  ).toEqual(
    ['hagersten-alvsjo', 'jarva', 'skarholmen', 'sodermalm'].map((name) => [name, `${url}/sites/${name}`])
  );
});

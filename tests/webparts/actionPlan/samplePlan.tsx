import { configure, render } from '@testing-library/react';
import * as React from 'react';
import { reportStatus } from '../../../src/application/followUp/reportStatus';
import { addAction } from '../../../src/application/plan/addAction';
import { adoptPlan } from '../../../src/application/plan/adoptPlan';
import { usualConvention } from '../../../src/core/links/linkAddress';
// What the page fetches when it is first shown is here at once.
import '../../../src/webparts/actionPlan/ActionPage';
import '../../../src/webparts/actionPlan/PlanPage';
import { ActionPlanContainer } from '../../../src/webparts/actionPlan/ActionPlanContainer';
import {
  type PlanFiles,
  type PlanServices,
  planServicesOf
} from '../../../src/webparts/actionPlan/planServices';
import { type TeamsHost } from '../../../src/webparts/shared/teams/teamsHost';
import { WebPartFrame } from '../../../src/webparts/shared/ui/WebPartFrame';
import {
  actionDraft,
  sessionOf,
  smallCooperation,
  today,
  valueOf,
  type Who
} from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';

// A plan is made by its use cases first, which takes its time beside other suites.
jest.setTimeout(60_000);
configure({ asyncUtilTimeout: 20_000 });

/** A cooperation whose adopted plan has some actions, the second of them red. */
export async function planWith(count: number): Promise<MemoryListStore> {
  const store = await smallCooperation();
  const coordinator = sessionOf(store, 'coordinator');
  for (let number = 1; number <= count; number++) {
    const draft = actionDraft(`HÄ-${number}`, { key: `a${number}`, title: `Belysning ${number}` });
    valueOf(await addAction(coordinator, draft));
  }
  if (count === 0) return store;
  const adoption = { planKey: 'plan', agreementKey: 'local', decisionReference: 'B 2020:1' };
  valueOf(await adoptPlan(sessionOf(store, 'chair'), adoption));
  if (count < 2) return store;
  valueOf(
    await reportStatus(sessionOf(store, 'roadOfficial'), {
      key: 'unasked|a2|roadOfficial|f1',
      ...{ actionKey: 'a2', planKey: 'plan', kind: 'status', light: 'red', orgUnitKey: 'trafik' },
      ...{ side: 'city', channel: 'webPart', day: today },
      text: 'Upphandlingen drar ut på tiden.',
      remedy: 'Ny plan 15 oktober.'
    })
  );
  return store;
}

/** Who looks at the plan, and the Teams around it. */
interface Surroundings {
  readonly who?: Who;
  readonly teams?: TeamsHost;
}

const noFiles = () => Promise.reject(new Error('no file is read here'));
const files: PlanFiles = { read: noFiles, write: noFiles };

/** Renders the web part's container for one of the persons. */
export function renderPlan(
  store: MemoryListStore,
  { who = 'reader', teams, ...replaced }: Partial<PlanServices> & Surroundings = {}
): PlanServices {
  let keys = 0;
  const { site } = sessionOf(store, who);
  const links = { site, page: 'actionPlan', convention: usualConvention, teams } as const;
  const services = { ...planServicesOf(sessionOf(store, who), () => `form${++keys}`, files), ...replaced };
  render(
    <WebPartFrame locale="sv-SE" links={links}>
      <ActionPlanContainer services={services} />
    </WebPartFrame>
  );
  return services;
}

/** Stands on an address of the page before it is rendered. */
export function standOn(hash: string): void {
  window.localStorage.clear();
  window.history.replaceState(null, '', `/${hash}`);
}

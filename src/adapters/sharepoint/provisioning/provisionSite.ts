import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/webs/index.js';
import { AppError } from '../../../application/appError';
import { type SiteUrl } from '../../../application/ports/listStore';
import { listSchema } from '../schema/listSchema';
import { type PartOutcome, sendBatch } from '../requests/batch';
import { defaultPatience, type Patience, pauseBefore } from '../requests/patience';
import { isPassing, type RequestFailure } from '../requests/requestFailure';
import { type ConnectSite, plainSiteUrl, type SiteConnection } from '../siteConnection';
import { applyStep, type Principals, type StepContext } from './applySteps';
import { describeStep } from './describeStep';
import { pathByName } from './pathByName';
import { planProvisioning, splitIntoPhases } from './planProvisioning';
import { readSiteState } from './readSiteState';
import { type ProvisioningPlan, type ProvisioningStep } from './steps';
import { provisioningTarget, type ProvisioningTarget } from './target';

/** How a site is provisioned. */
export interface ProvisioningOptions {
  readonly connect: ConnectSite;
  readonly site: SiteUrl;
  /** Default: the lists of the product. */
  readonly target?: ProvisioningTarget;
  /** Called when a step has been done, with its place among all of them, from 1. */
  readonly onStep?: (
    step: ProvisioningStep,
    progress: { readonly done: number; readonly total: number }
  ) => void;
  readonly patience?: Patience;
}

/** Steps that are sent together; few enough that progress shows. */
const stepsPerBatch = 50;

function connectionOf({ connect, site, patience }: ProvisioningOptions): SiteConnection {
  const url = plainSiteUrl(site);
  return { url, site: connect(url), patience: patience ?? defaultPatience };
}

/**
 * Says what provisioning would do, and does nothing.
 *
 * @throws AppError with the code of a `SiteFailure`
 */
export async function planSite(options: ProvisioningOptions): Promise<ProvisioningPlan> {
  const target = options.target ?? provisioningTarget(listSchema);
  const names = target.lists.map(({ name }) => name);
  return planProvisioning(target, await readSiteState(connectionOf(options), names));
}

/**
 * Creates or upgrades the lists of a site. Safe to run again and to interrupt: it compares with what is there, and
 * each step is done whole or not at all.
 *
 * @returns the plan that was carried out
 * @throws AppError `provisioningFailed` naming the step that SharePoint refused, or the code of a `SiteFailure`
 */
export async function provisionSite(options: ProvisioningOptions): Promise<ProvisioningPlan> {
  const plan = await planSite(options);
  await applySteps(options, plan.steps);
  return plan;
}

/** Carries out steps, phase by phase, several in one request. */
export async function applySteps(
  options: ProvisioningOptions,
  steps: readonly ProvisioningStep[]
): Promise<void> {
  const connection = connectionOf(options);
  let done = 0;
  for (const phase of splitIntoPhases(steps)) {
    const grants = phase.some((step) => step.kind === 'grant');
    const principals = grants ? await readPrincipals(connection) : noPrincipals;
    for (let start = 0; start < phase.length; start += stepsPerBatch) {
      const chunk = phase.slice(start, start + stepsPerBatch);
      await applyChunk(connection, chunk, principals);
      for (const step of chunk) options.onStep?.(step, { done: (done += 1), total: steps.length });
    }
  }
}

const noPrincipals: Principals = { groups: new Map(), levels: new Map(), fullControl: undefined };
const administratorRoleKind = 5;

async function readPrincipals({ site }: SiteConnection): Promise<Principals> {
  const [groups, levels] = await Promise.all([
    site.web.siteGroups.select('Id', 'Title')(),
    site.web.roleDefinitions.select('Id', 'Name', 'RoleTypeKind')()
  ]);
  return {
    groups: new Map(groups.map(({ Id, Title }) => [Title, Id])),
    levels: new Map(levels.map(({ Id, Name }) => [Name, Id])),
    fullControl: levels.find(({ RoleTypeKind }) => RoleTypeKind === administratorRoleKind)?.Id
  };
}

/** Sends steps in order; those that a busy SharePoint did not take are sent again. */
async function applyChunk(
  { site, url, patience }: SiteConnection,
  chunk: readonly ProvisioningStep[],
  principals: Principals
): Promise<void> {
  const contextOn = (batched: StepContext['site']): StepContext => ({
    site: batched,
    listPath: (list) => pathByName(url, list),
    principals
  });
  let left = chunk;
  for (let attempt = 1; left.length > 0; attempt += 1) {
    const outcomes = await sendSteps(left, () =>
      sendBatch(
        site,
        left.map((step) => (batched) => applyStep(step, contextOn(batched)))
      )
    );
    const failed = left.flatMap((step, index) => {
      const outcome = outcomes[index];
      return outcome?.ok === false ? [{ step, failure: outcome.failure }] : [];
    });
    const refusedStep = failed.find(({ failure }) => !isPassing(failure));
    if (refusedStep !== undefined) throw stepFailure(refusedStep.step, refusedStep.failure.cause);
    left = failed.map(({ step }) => step);
    const [busy] = failed;
    if (busy !== undefined) await waitOrFail(patience, attempt, busy);
  }
}

async function waitOrFail(
  patience: Patience,
  attempt: number,
  { step, failure }: { readonly step: ProvisioningStep; readonly failure: RequestFailure }
): Promise<void> {
  const pauseMs = pauseBefore(patience, attempt, failure.retryAfterMs);
  if (pauseMs === undefined) throw stepFailure(step, failure.cause);
  await patience.wait(pauseMs);
}

async function sendSteps(
  steps: readonly ProvisioningStep[],
  send: () => Promise<readonly PartOutcome<unknown>[]>
): Promise<readonly PartOutcome<unknown>[]> {
  try {
    return await send();
  } catch (error) {
    // What of the batch was done is not known: the next run compares and finishes it.
    const [first] = steps;
    throw first === undefined ? error : stepFailure(first, error);
  }
}

function stepFailure(step: ProvisioningStep, cause: unknown): AppError {
  if (cause instanceof AppError) return cause;
  return new AppError('provisioningFailed', { cause, subject: describeStep(step, 'en') });
}

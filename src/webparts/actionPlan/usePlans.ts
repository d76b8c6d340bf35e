import * as React from 'react';
import { type PlanChoice } from '../../application/overview/listPlans';
import { type OpenedPlan, type OpenedPlans } from '../../application/overview/openPlans';
import { type PageRefusal } from '../../application/overview/pageView';
import { type Result } from '../../core/result';
import { useFramed } from '../shared/data/useFramed';
import { type Loaded } from '../shared/data/useLoaded';
import { useLinks } from '../shared/links/links';
import { recallPlan, rememberPlan } from './lastPlan';
import { type LinkPlace } from '../../core/links/linkPlace';
import { type PlanServices } from './planServices';

/** The plans of the site as they are shown. */
export interface ShownPlans {
  readonly loaded: Loaded<OpenedPlans>;
  readonly reload: () => void;
  /** The choice of plans; the last known one while another plan is fetched. */
  readonly list: Pick<OpenedPlans, 'plans' | 'plannable' | 'group'> | undefined;
  /** The plan that is shown; absent when there is none, or the one in the address is gone. */
  readonly chosen: PlanChoice | undefined;
  /** Whether anything has been shown yet: the choice among plans is a large script, and waits for the first rows. */
  readonly mayChoose: boolean;
  /** Its content. */
  readonly opened: Loaded<Result<OpenedPlan, PageRefusal>>;
}

/** Fetches the plans with the content of the one that the address asks for; without content while an action is read. */
export function usePlans(services: PlanServices, address: LinkPlace): ShownPlans {
  const { source } = services;
  const sites = source.join(' ');
  const channel = useLinks().teams?.channel;
  const { planKey, actionKey } = address;
  // Whoever came to an action by a link waits for no list; whoever came from the list keeps it.
  const hasSeenRows = React.useRef(false);
  const wantsRows = hasSeenRows.current || actionKey === undefined;
  hasSeenRows.current = wantsRows;
  const key = ['plans', ...source, wantsRows ? 'rows' : 'choice', wantsRows ? (planKey ?? '') : ''];
  const { loaded, frame, reload } = useFramed<OpenedPlans>(key, (onFrame) =>
    wantsRows
      ? services.openPlans({ planKey, likelyKey: recallPlan(sites), channel, onFrame })
      : services.listPlans()
  );
  const last = React.useRef<OpenedPlans>();
  const hasShown = React.useRef(false);
  if (loaded.state === 'ready') hasShown.current = true;
  const fresh = loaded.state === 'ready' ? loaded.value : frame;
  if (fresh !== undefined) last.current = fresh;
  const list = last.current;
  const chosen = chooseFrom(list, planKey ?? fresh?.chosenKey ?? recallPlan(sites), planKey !== undefined);
  const chosenKey = chosen?.plan.key;
  React.useEffect(() => {
    if (chosenKey !== undefined) rememberPlan(sites, chosenKey);
  }, [sites, chosenKey]);
  return { loaded, reload, list, chosen, mayChoose: hasShown.current, opened: openedOf(loaded) };
}

function chooseFrom(
  list: OpenedPlans | undefined,
  key: string | undefined,
  isAsked: boolean
): PlanChoice | undefined {
  const found = list?.plans.find(({ plan }) => plan.key === key);
  return isAsked ? found : (found ?? list?.plans[0]);
}

function openedOf(loaded: Loaded<OpenedPlans>): Loaded<Result<OpenedPlan, PageRefusal>> {
  if (loaded.state !== 'ready') return loaded;
  const { opened } = loaded.value;
  return opened === undefined
    ? { state: 'loading' }
    : { state: 'ready', value: opened, isRefreshing: loaded.isRefreshing };
}

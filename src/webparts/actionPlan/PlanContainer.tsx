import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { type PageRefusal } from '../../application/overview/pageView';
import { type Result } from '../../core/result';
import { type Loaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { later } from '../shared/ui/later';
import { type PlanPageProps } from './PlanPage';
import { firstSettings } from './planSettings';

type PassedOn = 'services' | 'choices' | 'chosen' | 'mayChoose' | 'plannable' | 'group' | 'isNarrow';

/** Props of {@link PlanContainer}. */
export interface PlanContainerProps extends Pick<
  PlanPageProps,
  PassedOn | 'onChoose' | 'onReload' | 'onCreated'
> {
  readonly opened: Loaded<Result<OpenedPlan, PageRefusal>>;
  /** The action that is open instead, if one is; how the reader sees the plan is kept. */
  readonly actionKey?: string | undefined;
}

/** What draws a plan: whoever comes to an action by a link waits for none of it. */
export const PlanPage = later('plan', () =>
  import(/* webpackChunkName: 'plan' */ './PlanPage').then((part) => part.PlanPage)
);

/** Keeps how the reader sees a plan, also while one of its actions is open. */
export const PlanContainer: React.FunctionComponent<PlanContainerProps> = (props) => {
  const { services, opened, actionKey, onReload } = props;
  const { submitted, submit } = useSubmitted(services.resume, onReload);
  const [settings, setSettings] = React.useState(firstSettings);
  const lastActionKey = React.useRef<string>();
  React.useEffect(() => {
    if (actionKey !== undefined) lastActionKey.current = actionKey;
  }, [actionKey]);
  if (actionKey !== undefined) return null;
  return (
    <PlanPage
      {...{ ...props, settings, lastActionKey }}
      plan={opened}
      onChange={setSettings}
      resuming={submitted}
      onResume={submit}
    />
  );
};

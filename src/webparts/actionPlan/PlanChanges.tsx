import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { useLoaded } from '../shared/data/useLoaded';
import { Notice } from '../shared/ui/Notice';
import { ChangesNotice } from './ChangesNotice';
import { type PlanServices } from './planServices';
import { useTexts } from './texts';

/** Props of {@link PlanChanges}. */
export interface PlanChangesProps {
  readonly opened: OpenedPlan;
  readonly services: PlanServices;
}

/** Ändrad efter låsning: what a fastställd plan no longer says as it was decided; nothing while it does. */
export const PlanChanges: React.FunctionComponent<PlanChangesProps> = ({ opened, services }) => {
  const texts = useTexts();
  const { key: planKey, agreementKey, version } = opened.plan.value;
  const key = ['planChanges', ...services.source, planKey, `${version}`];
  const { loaded } = useLoaded(key, () => services.comparePlan({ planKey, agreementKey }));
  // The comparison is an extra: the plan itself is shown, and says why when its site cannot be read.
  if (loaded.state !== 'ready') return null;
  if (!loaded.value.ok) return <Notice kind="warning">{texts['planChanges.unreadable']}</Notice>;
  const difference = loaded.value.value;
  const count = difference === undefined ? 0 : difference.actions.length + difference.planFields.length;
  return difference === undefined || count === 0 ? null : (
    <ChangesNotice difference={difference} count={count} />
  );
};

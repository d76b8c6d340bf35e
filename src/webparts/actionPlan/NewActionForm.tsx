import * as React from 'react';
import { groupsOfAgreement } from '../../core/organisation/agreementGroups';
import { nextActionNumber } from '../../core/plan/actionNumber';
import { useLoaded } from '../shared/data/useLoaded';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { ActionForm } from './ActionForm';
import { emptyAction } from './actionInput';
import { type PlanFormProps } from './planForms';
import { useTexts } from './texts';

/** Ny åtgärd: fetches what the form chooses among, and opens it. */
export const NewActionForm: React.FunctionComponent<PlanFormProps> = ({ opened, services, ...props }) => {
  const texts = useTexts();
  const { plan, agreement, register, areas, overview, actor, today } = opened;
  const { key: planKey, agreementKey } = plan.value;
  const key = ['analysis', ...services.source, agreementKey];
  const { loaded, reload } = useLoaded(key, () => services.openAnalysis(agreementKey));
  if (loaded.state === 'loading') return <SkeletonRows label={texts['page.loadingPart']} count={3} />;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
  const number = nextActionNumber(overview.rows.map(({ action }) => action.number));
  const mayAddReasons = actor.tasks.includes('editSituation');
  const place = { planKey, agreementKey };
  const groups = groupsOfAgreement(agreement, register.groups);
  return (
    <ActionForm
      {...props}
      services={services}
      first={emptyAction({ start: today, ...(number !== undefined && { number }) })}
      around={{ place, register, groups, areas, analysis: loaded.value, mayAddReasons, today }}
    />
  );
};

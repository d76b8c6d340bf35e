import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { filterActions } from '../../core/overview/filterActions';
import { EmptyState } from '../shared/ui/EmptyState';
import { useTexts } from '../shared/ui/texts';
import styles from './ActionPlan.module.scss';
import { PlanChoices } from './PlanChoices';
import { PlanFigures } from './PlanFigures';
import { type PlanSettings } from './planSettings';
import { ShownActions } from './ShownActions';
import { ShownBar } from './ShownBar';

/** Props of {@link PlanBody}. */
export interface PlanBodyProps {
  readonly opened: OpenedPlan;
  readonly settings: PlanSettings;
  readonly onChange: (settings: PlanSettings) => void;
  readonly isNarrow: boolean;
}

/** The actions of a plan: figures and choices first, then table or board of what they leave. */
export const PlanBody: React.FunctionComponent<PlanBodyProps> = (props) => {
  const { opened, settings, onChange, isNarrow } = props;
  const { rows, figures } = opened.overview;
  const { filter } = settings;
  const texts = useTexts();
  const shown = React.useMemo(() => filterActions(rows, filter), [rows, filter]);
  if (rows.length === 0) {
    return (
      <EmptyState
        iconName="Taskboard"
        title={texts['plan.noActions']}
        advice={texts['plan.noActionsAdvice']}
      />
    );
  }
  return (
    <>
      <section aria-label={texts['plan.filters']} className={styles.body}>
        <PlanFigures
          figures={figures}
          filter={filter}
          onChange={(changed) => onChange({ ...settings, filter: changed })}
        />
        <PlanChoices rows={rows} settings={settings} onChange={onChange} />
      </section>
      <ShownBar shown={shown.length} all={rows.length} settings={settings} onChange={onChange} />
      <ShownActions rows={shown} settings={settings} isNarrow={isNarrow} />
    </>
  );
};

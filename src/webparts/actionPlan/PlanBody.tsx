import * as React from 'react';
import { type OpenedPlan } from '../../application/overview/openPlans';
import { type ActionRow } from '../../core/overview/actionRow';
import { filterActions } from '../../core/overview/filterActions';
import { type NamedKey } from '../../core/overview/namedKey';
import { EmptyState } from '../shared/ui/EmptyState';
import { later } from '../shared/ui/later';
import { WaitingFields } from '../shared/ui/WaitingFields';
import styles from './ActionPlan.module.scss';
import { PlanFigures } from './PlanFigures';
import { type PlanSettings } from './planSettings';
import { ShownActions } from './ShownActions';
import { ShownBar } from './ShownBar';
import { useTexts } from './texts';

const GroupOnly = later(
  'group only',
  () => import(/* webpackChunkName: 'plan-choices' */ './GroupOnly').then((part) => part.GroupOnly),
  () => <WaitingFields count={1} />
);
const PlanChoices = later(
  'plan choices',
  () => import(/* webpackChunkName: 'plan-choices' */ './PlanChoices').then((part) => part.PlanChoices),
  () => <WaitingFields count={4} />
);

/** Props of {@link PlanBody}. */
export interface PlanBodyProps {
  readonly opened: OpenedPlan;
  readonly settings: PlanSettings;
  /** The group in whose Teams channel the plan is shown. */
  readonly group?: NamedKey | undefined;
  readonly onChange: (settings: PlanSettings) => void;
  readonly isNarrow: boolean;
}

/** The group of the channel, if it answers for some of the actions; else there is nothing to choose. */
function groupWithActions(rows: readonly ActionRow[], group: NamedKey | undefined): NamedKey | undefined {
  return rows.some(({ action }) => action.groupKey === group?.key) ? group : undefined;
}

/** The actions of a plan: figures and choices first, then table or board of what they leave. */
export const PlanBody: React.FunctionComponent<PlanBodyProps> = (props) => {
  const { opened, settings, onChange, isNarrow } = props;
  const { overview, today, occasionsOf } = opened;
  const { rows, figures } = overview;
  const { filter } = settings;
  const texts = useTexts();
  const group = groupWithActions(rows, props.group);
  const onlyGroup = settings.isGroupOnly ? group?.key : undefined;
  const shown = React.useMemo(
    () => filterActions(rows, { ...filter, groups: onlyGroup === undefined ? [] : [onlyGroup] }),
    [rows, filter, onlyGroup]
  );
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
        {group !== undefined && <GroupOnly {...{ group, settings, onChange }} />}
        <PlanFigures
          figures={figures}
          filter={filter}
          onChange={(changed) => onChange({ ...settings, filter: changed })}
        />
        <PlanChoices rows={rows} settings={settings} onChange={onChange} />
      </section>
      <ShownBar shown={shown.length} all={rows.length} settings={settings} onChange={onChange} />
      <ShownActions {...{ settings, isNarrow, today, occasionsOf }} rows={shown} />
    </>
  );
};

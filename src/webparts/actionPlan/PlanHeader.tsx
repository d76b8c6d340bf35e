import * as React from 'react';
import { type PlanChoice } from '../../application/overview/listPlans';
import { nameOf } from '../../messages/describe';
import { CopyLinkButton } from '../shared/links/CopyLinkButton';
import { useLanguage } from '../shared/ui/texts';
import { WaitingFields } from '../shared/ui/WaitingFields';
import styles from './ActionPlan.module.scss';
import { PlanChooser } from './PlanChooser';

/** Props of {@link PlanHeader}. */
export interface PlanHeaderProps {
  readonly choices: readonly PlanChoice[];
  readonly chosen: PlanChoice;
  /** Whether another plan can be chosen yet; until then its place is kept. */
  readonly mayChoose: boolean;
  readonly onChoose: (planKey: string) => void;
}

/** The plan's title, what it stands on, and the choice of plan where there are several. */
export const PlanHeader: React.FunctionComponent<PlanHeaderProps> = (props) => {
  const { choices, chosen, mayChoose, onChoose } = props;
  const language = useLanguage();
  const { plan, agreement } = chosen;
  const state = nameOf('planState', plan.state, language);
  const facts = [nameOf('planKind', plan.kind, language), state, agreement?.title];
  return (
    <div className={styles.header}>
      <div className={styles.title}>
        <h2 className={styles.heading}>{plan.title}</h2>
        <p className={styles.summary}>{facts.filter((fact) => fact !== undefined).join(' · ')}</p>
      </div>
      <CopyLinkButton target={{ kind: 'plan', planKey: plan.key }} title={plan.title} />
      {choices.length > 1 && mayChoose && <PlanChooser {...{ choices, onChoose }} chosenKey={plan.key} />}
      {choices.length > 1 && !mayChoose && (
        <div className={styles.planChoice}>
          <WaitingFields count={1} />
        </div>
      )}
    </div>
  );
};

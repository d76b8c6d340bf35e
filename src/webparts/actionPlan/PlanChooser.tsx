import * as React from 'react';
import { type PlanChoice } from '../../application/overview/listPlans';
import { nameOf } from '../../messages/describe';
import { LaterChoice } from '../shared/ui/LaterChoice';
import { useLanguage } from '../shared/ui/texts';
import styles from './ActionPlan.module.scss';
import { useTexts } from './texts';

/** Props of {@link PlanChooser}. */
export interface PlanChooserProps {
  readonly choices: readonly PlanChoice[];
  /** Key of the plan that is shown. */
  readonly chosenKey?: string | undefined;
  readonly onChoose: (planKey: string) => void;
}

/** The choice among the plans of a site. */
export const PlanChooser: React.FunctionComponent<PlanChooserProps> = ({ choices, chosenKey, onChoose }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <div className={styles.planChoice}>
      <LaterChoice
        label={texts['plan.choose']}
        isListWide={true}
        options={choices.map(({ plan }) => ({
          key: plan.key,
          text: texts['plan.choice'](plan.title, nameOf('planState', plan.state, language))
        }))}
        value={chosenKey ?? ''}
        onChange={onChoose}
      />
    </div>
  );
};

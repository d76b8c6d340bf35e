import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import styles from './ActionPlan.module.scss';
import { firstSettings, isLimiting, type PlanSettings } from './planSettings';
import { ShapeChoice } from './ShapeChoice';
import { useTexts } from './texts';

/** Props of {@link ShownBar}. */
export interface ShownBarProps {
  /** How many actions the filter leaves. */
  readonly shown: number;
  readonly all: number;
  readonly settings: PlanSettings;
  readonly onChange: (settings: PlanSettings) => void;
}

/** How many actions are shown, the way back to all of them, and the choice between table and board. */
export const ShownBar: React.FunctionComponent<ShownBarProps> = ({ shown, all, settings, onChange }) => {
  const texts = useTexts();
  return (
    <div className={styles.shown}>
      <p role="status">{texts['plan.shown'](shown, all)}</p>
      {isLimiting(settings.filter) && (
        <DefaultButton
          text={texts['plan.clear']}
          onClick={() => onChange({ ...settings, filter: firstSettings.filter })}
        />
      )}
      <ShapeChoice shape={settings.shape} onChange={(shape) => onChange({ ...settings, shape })} />
    </div>
  );
};

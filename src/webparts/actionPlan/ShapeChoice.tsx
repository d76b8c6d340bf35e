import { css, Icon } from '@fluentui/react';
import * as React from 'react';
import { useTexts } from '../shared/ui/texts';
import { type PlanShape } from './planSettings';
import styles from './ShapeChoice.module.scss';

/** Props of {@link ShapeChoice}. */
export interface ShapeChoiceProps {
  readonly shape: PlanShape;
  readonly onChange: (shape: PlanShape) => void;
}

const shapes = [
  { shape: 'table', iconName: 'BulletedList' },
  { shape: 'board', iconName: 'Taskboard' },
  { shape: 'timeline', iconName: 'TimelineProgress' }
] as const;

/** Table, board or timeline. */
export const ShapeChoice: React.FunctionComponent<ShapeChoiceProps> = ({ shape: chosen, onChange }) => {
  const texts = useTexts();
  return (
    <div role="group" aria-label={texts['plan.shape']} className={styles.shapes}>
      {shapes.map(({ shape, iconName }) => (
        <button
          key={shape}
          type="button"
          className={css(styles.shape, shape === chosen && styles.chosen)}
          aria-pressed={shape === chosen}
          onClick={() => onChange(shape)}
        >
          <Icon iconName={iconName} aria-hidden="true" />
          {texts[`plan.${shape}`]}
        </button>
      ))}
    </div>
  );
};

import { DefaultButton, PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { useIsNarrow } from '../shared/ui/useIsNarrow';
import { useTexts } from './texts';
import styles from './Walk.module.scss';

/** Below this width, in CSS pixels, the steps would stand below each other by their whole names. */
const narrowStepsPx = 420;

/** Props of {@link WalkSteps}. */
export interface WalkStepsProps {
  /** Of the point at hand, from 0, and how many there are. */
  readonly index: number;
  readonly count: number;
  /** A form is open, and what stands in it would be lost. */
  readonly isWriting: boolean;
  readonly onStep: (by: -1 | 1) => void;
  readonly onLeave: () => void;
}

/** The way to the point before and the one after; always in the same place. */
export const WalkSteps: React.FunctionComponent<WalkStepsProps> = (props) => {
  const { index, count, isWriting, onStep, onLeave } = props;
  const texts = useTexts();
  const [element, isNarrow] = useIsNarrow<HTMLDivElement>(narrowStepsPx);
  return (
    <div ref={element}>
      <div className={styles.steps}>
        <DefaultButton
          iconProps={{ iconName: 'ChevronLeft' }}
          text={texts[isNarrow ? 'walk.previousShort' : 'walk.previous']}
          ariaLabel={texts['walk.previous']}
          disabled={index === 0 || isWriting}
          allowDisabledFocus={true}
          onClick={() => onStep(-1)}
        />
        <PrimaryButton
          iconProps={{ iconName: 'ChevronRight' }}
          text={texts[isNarrow ? 'walk.nextShort' : 'walk.next']}
          ariaLabel={texts['walk.next']}
          disabled={index === count - 1 || isWriting}
          allowDisabledFocus={true}
          onClick={() => onStep(1)}
        />
        <DefaultButton
          text={texts['walk.leave']}
          disabled={isWriting}
          allowDisabledFocus={true}
          onClick={onLeave}
        />
      </div>
      <p role="status" className={styles.hint}>
        {texts[isWriting ? 'walk.formOpen' : 'walk.keys']}
      </p>
    </div>
  );
};

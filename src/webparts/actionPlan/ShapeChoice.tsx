import * as React from 'react';
import { ButtonChoice } from './ButtonChoice';
import { type PlanShape } from './planSettings';
import { useTexts } from './texts';

/** Props of {@link ShapeChoice}. */
export interface ShapeChoiceProps {
  readonly shape: PlanShape;
  readonly onChange: (shape: PlanShape) => void;
}

const shapes = [
  { key: 'table', iconName: 'BulletedList' },
  { key: 'board', iconName: 'Taskboard' },
  { key: 'timeline', iconName: 'TimelineProgress' }
] as const;

/** Table, board or timeline. */
export const ShapeChoice: React.FunctionComponent<ShapeChoiceProps> = ({ shape, onChange }) => {
  const texts = useTexts();
  const options = shapes.map((option) => ({ ...option, text: texts[`plan.${option.key}`] }));
  return <ButtonChoice<PlanShape> label={texts['plan.shape']} value={shape} {...{ options, onChange }} />;
};

import * as React from 'react';
import { type Light } from '../../../core/followUp/light';
import { nameOf } from '../../../messages/describe';
import { lightLooks } from './lightLooks';
import { StatusLabel } from './StatusLabel';
import { useLanguage, useTexts } from './texts';

/** Props of {@link LightLabel}. */
export interface LightLabelProps {
  readonly light: Light;
  /** Says what the light means too. */
  readonly isExplained?: boolean;
}

/** The light of an action or a report as text, icon and colour. */
export const LightLabel: React.FunctionComponent<LightLabelProps> = ({ light, isExplained }) => {
  const texts = useTexts();
  const language = useLanguage();
  const name = nameOf('light', light, language);
  const text = isExplained ? texts['plan.lightMeans'](name, nameOf('lightMeaning', light, language)) : name;
  return <StatusLabel {...lightLooks[light]} text={text} />;
};

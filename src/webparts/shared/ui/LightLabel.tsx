import * as React from 'react';
import { type Light } from '../../../core/followUp/light';
import { nameOf } from '../../../messages/describe';
import { StatusLabel } from './StatusLabel';
import { useLanguage } from './texts';
import { lightLooks } from './lightLooks';

/** Props of {@link LightLabel}. */
export interface LightLabelProps {
  readonly light: Light;
}

/** The light of an action as text, icon and colour. */
export const LightLabel: React.FunctionComponent<LightLabelProps> = ({ light }) => {
  const language = useLanguage();
  const name = nameOf('light', light, language);
  const meaning = nameOf('lightMeaning', light, language);
  const text = light === 'none' ? meaning : `${name} – ${meaning}`;
  return <StatusLabel {...lightLooks[light]} text={text} />;
};

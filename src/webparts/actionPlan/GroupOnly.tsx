import { Checkbox } from '@fluentui/react';
import * as React from 'react';
import { type NamedKey } from '../../core/overview/namedKey';
import { type PlanSettings } from './planSettings';
import { useTexts } from './texts';

/** Props of {@link GroupOnly}. */
export interface GroupOnlyProps {
  /** The group in whose Teams channel the plan is shown. */
  readonly group: NamedKey;
  readonly settings: PlanSettings;
  readonly onChange: (settings: PlanSettings) => void;
}

/** Lets the reader see the actions of other groups too, where the plan is shown in the channel of one. */
export const GroupOnly: React.FunctionComponent<GroupOnlyProps> = ({ group, settings, onChange }) => (
  <Checkbox
    label={useTexts()['plan.groupOnly'](group.name)}
    checked={settings.isGroupOnly}
    onChange={(_event, isGroupOnly = false) => onChange({ ...settings, isGroupOnly })}
  />
);

import * as React from 'react';
import { actionStates } from '../../core/followUp/deriveActionState';
import { actionFlags } from '../../core/overview/actionRow';
import { lights } from '../../core/overview/figures';
import { type ActionFilter } from '../../core/overview/filterActions';
import { type PlanFigures as Figures } from '../../core/overview/planOverview';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import { FilterChips, type FilterChip } from './FilterChips';
import { type StatusLook } from '../shared/ui/StatusLabel';
import { lightLooks } from '../shared/ui/lightLooks';
import { flagLooks, stateLooks } from './looks';
import { toggled } from './planSettings';
import styles from './PlanFigures.module.scss';
import { useTexts } from './texts';

/** Props of {@link PlanFigures}. */
export interface PlanFiguresProps {
  readonly figures: Figures;
  readonly filter: ActionFilter;
  readonly onChange: (filter: ActionFilter) => void;
}

interface ChipCase<Key extends string> {
  readonly keys: readonly Key[];
  readonly counted: Readonly<Record<Key, readonly string[]>>;
  readonly looks: Readonly<Record<Key, StatusLook>>;
  readonly nameOfKey: (key: Key) => string;
  readonly chosen: readonly Key[] | undefined;
  readonly choose: (keys: readonly Key[]) => void;
}

/** A chip for each figure that is not nought, or that is chosen. */
function chipsOf<Key extends string>(chipCase: ChipCase<Key>): readonly FilterChip[] {
  const { keys, counted, looks, nameOfKey, chosen = [], choose } = chipCase;
  return keys
    .filter((key) => counted[key].length > 0 || chosen.includes(key))
    .map((key) => ({
      key,
      name: nameOfKey(key),
      iconName: looks[key].iconName,
      count: counted[key].length,
      isChosen: chosen.includes(key),
      onToggle: () => choose(toggled(chosen, key))
    }));
}

/** How many actions have each light and state and what to look out for; each figure is a filter. */
export const PlanFigures: React.FunctionComponent<PlanFiguresProps> = ({ figures, filter, onChange }) => {
  const texts = useTexts();
  const language = useLanguage();
  const byLight = chipsOf({
    ...{ keys: lights, counted: figures.byLight, looks: lightLooks, chosen: filter.light },
    nameOfKey: (key) => nameOf('light', key, language),
    choose: (light) => onChange({ ...filter, light })
  });
  const byState = chipsOf({
    ...{ keys: actionStates, counted: figures.byState, looks: stateLooks, chosen: filter.state },
    nameOfKey: (key) => nameOf('actionState', key, language),
    choose: (state) => onChange({ ...filter, state })
  });
  const byFlag = chipsOf({
    ...{ keys: actionFlags, counted: figures.byFlag, looks: flagLooks, chosen: filter.flags },
    nameOfKey: (key) => texts[`flag.${key}`],
    choose: (flags) => onChange({ ...filter, flags })
  });
  return (
    <div className={styles.figures}>
      <FilterChips label={texts['plan.byLight']} chips={byLight} />
      <FilterChips label={texts['plan.byState']} chips={byState} />
      {byFlag.length > 0 && <FilterChips label={texts['plan.byFlag']} chips={byFlag} />}
    </div>
  );
};

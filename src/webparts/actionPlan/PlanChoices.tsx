import { Dropdown, type IDropdownOption, SearchBox } from '@fluentui/react';
import * as React from 'react';
import { actionGroupings, groupActions } from '../../core/overview/actionGroups';
import { type ActionRow } from '../../core/overview/actionRow';
import styles from './PlanChoices.module.scss';
import { type PlanSettings } from './planSettings';
import { type RoomTexts, useTexts } from './texts';

/** Props of {@link PlanChoices}. */
export interface PlanChoicesProps {
  /** All rows of the plan, among whose areas and organisations the reader chooses. */
  readonly rows: readonly ActionRow[];
  readonly settings: PlanSettings;
  readonly onChange: (settings: PlanSettings) => void;
}

/** Stands for "all of them" and "no grouping"; no key is empty. */
const nothing = '';

const groupingColumns = {
  focusArea: 'columnArea',
  responsible: 'columnResponsible',
  state: 'columnState',
  light: 'columnLight'
} as const;

interface ListedChoice {
  readonly part: 'focusArea' | 'responsible';
  readonly options: IDropdownOption[];
}

/** The focus areas and the organisations that some action has. */
function listChoices(rows: readonly ActionRow[], texts: RoomTexts): readonly ListedChoice[] {
  return (['focusArea', 'responsible'] as const).map((part) => ({
    part,
    options: groupActions(rows, part).map(({ key, name }) => ({
      key,
      text: name ?? texts['plan.noResponsible']
    }))
  }));
}

/** Search, focus area, responsible organisation and grouping. */
export const PlanChoices: React.FunctionComponent<PlanChoicesProps> = ({ rows, settings, onChange }) => {
  const texts = useTexts();
  const { filter, grouping } = settings;
  const listed = listChoices(rows, texts);
  const groupings = actionGroupings.map((key) => ({ key, text: texts[`plan.${groupingColumns[key]}`] }));
  return (
    <div className={styles.choices}>
      <SearchBox
        className={styles.search}
        placeholder={texts['plan.search']}
        ariaLabel={texts['plan.search']}
        value={filter.text ?? ''}
        onChange={(_event, text = '') => onChange({ ...settings, filter: { ...filter, text } })}
      />
      {listed.map(({ part, options }) => (
        <Dropdown
          key={part}
          label={texts[`plan.${groupingColumns[part]}`]}
          options={[{ key: nothing, text: texts['plan.everything'] }, ...options]}
          selectedKey={filter[part]?.[0] ?? nothing}
          onChange={(_event, option) => {
            const chosen = option === undefined || option.key === nothing ? [] : [String(option.key)];
            onChange({ ...settings, filter: { ...filter, [part]: chosen } });
          }}
        />
      ))}
      {settings.shape === 'table' && (
        <Dropdown
          label={texts['plan.groupBy']}
          options={[{ key: nothing, text: texts['plan.noGrouping'] }, ...groupings]}
          selectedKey={grouping ?? nothing}
          onChange={(_event, option) => {
            const chosen = actionGroupings.find((key) => key === option?.key);
            onChange({ ...settings, grouping: chosen });
          }}
        />
      )}
    </div>
  );
};

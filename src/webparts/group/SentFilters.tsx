import * as React from 'react';
import { type OpenedGroup } from '../../application/reminder/openGroup';
import { Choice, type ChoiceOption } from '../shared/ui/Choice';
import { DayField } from '../shared/ui/DayField';
import { useGroupPage } from './groupPage';
import styles from './SentFilters.module.scss';
import { useTexts } from './texts';

/** What is asked about what went out; empty for everything. */
export interface SentFilter {
  readonly recipient: string;
  readonly itemKey: string;
  /** `YYYY-MM-DD`. */
  readonly day: string;
}

/** Props of {@link SentFilters}. */
export interface SentFiltersProps {
  readonly filter: SentFilter;
  readonly onChange: (filter: SentFilter) => void;
}

const dayChoices = [30, 90, 365];

/** Any member and any action: what nobody got is asked about too. */
function recipientsOf({ members, sent }: OpenedGroup): readonly ChoiceOption[] {
  const names = new Set([...members.map(({ name }) => name), ...sent.map(({ recipient }) => recipient)]);
  return [...names]
    .filter((name) => name !== '')
    .sort()
    .map((name) => ({ key: name, text: name }));
}

function subjectsOf({ actions, sent }: OpenedGroup): readonly ChoiceOption[] {
  const subjects = new Map([
    ...actions.map(({ key, name }) => [key, name] as const),
    ...sent.map(({ delivery, why }) => [delivery.itemKey, why.subject] as const)
  ]);
  return [...subjects].map(([key, text]) => ({ key, text }));
}

/** The choice of person, action and day. */
export const SentFilters: React.FunctionComponent<SentFiltersProps> = ({ filter, onChange }) => {
  const texts = useTexts();
  const { opened, days, onDays } = useGroupPage();
  return (
    <div className={styles.filters}>
      <Choice
        label={texts['group.filterRecipient']}
        emptyText={texts['group.filterAll']}
        options={recipientsOf(opened)}
        value={filter.recipient}
        onChange={(recipient) => onChange({ ...filter, recipient })}
      />
      <Choice
        label={texts['group.filterItem']}
        emptyText={texts['group.filterAll']}
        options={subjectsOf(opened)}
        value={filter.itemKey}
        onChange={(itemKey) => onChange({ ...filter, itemKey })}
      />
      <DayField
        label={texts['group.filterDay']}
        value={filter.day}
        onChange={(day) => onChange({ ...filter, day })}
      />
      <Choice
        label={texts['group.filterPeriod']}
        options={dayChoices.map((count) => ({ key: `${count}`, text: texts['group.lastDays'](count) }))}
        value={`${days}`}
        onChange={(key) => onDays(Number(key))}
      />
    </div>
  );
};

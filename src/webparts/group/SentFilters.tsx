import * as React from 'react';
import { Choice } from '../shared/ui/Choice';
import { DayField } from '../shared/ui/DayField';
import { useTexts } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import styles from './SentFilters.module.scss';

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

/** The choice of person, action and day. */
export const SentFilters: React.FunctionComponent<SentFiltersProps> = ({ filter, onChange }) => {
  const texts = useTexts();
  const { opened, days, onDays } = useGroupPage();
  const recipients = [...new Set(opened.sent.map(({ recipient }) => recipient))].filter(
    (name) => name !== ''
  );
  const subjects = [...new Map(opened.sent.map(({ delivery, subject }) => [delivery.itemKey, subject]))];
  return (
    <div className={styles.filters}>
      <Choice
        label={texts['group.filterRecipient']}
        emptyText={texts['group.filterAll']}
        options={recipients.sort().map((name) => ({ key: name, text: name }))}
        value={filter.recipient}
        onChange={(recipient) => onChange({ ...filter, recipient })}
      />
      <Choice
        label={texts['group.filterItem']}
        emptyText={texts['group.filterAll']}
        options={subjects.map(([key, text]) => ({ key, text }))}
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

import { Checkbox } from '@fluentui/react';
import * as React from 'react';
import { type NamedKey } from '../../core/overview/namedKey';
import styles from './Meetings.module.scss';

/** Props of {@link PeopleChoice}. */
export interface PeopleChoiceProps {
  readonly legend: string;
  readonly hint?: string;
  readonly people: readonly NamedKey[];
  readonly chosen: readonly string[];
  readonly onChange: (keys: readonly string[]) => void;
}

/** Some of the members of a group. */
export const PeopleChoice: React.FunctionComponent<PeopleChoiceProps> = (props) => {
  const { legend, hint, people, chosen, onChange } = props;
  const set = (key: string, isChosen: boolean): void =>
    onChange(isChosen ? [...chosen, key] : chosen.filter((one) => one !== key));
  return (
    <fieldset className={styles.choice}>
      <legend className={styles.legend}>{legend}</legend>
      {hint !== undefined && <p className={styles.note}>{hint}</p>}
      {people.map(({ key, name }) => (
        <Checkbox
          key={key}
          label={name}
          checked={chosen.includes(key)}
          onChange={(_event, isChosen = false) => set(key, isChosen)}
        />
      ))}
    </fieldset>
  );
};

import { Checkbox } from '@fluentui/react';
import * as React from 'react';
import { FieldError } from '../../shared/ui/FieldError';
import { type FieldFrame, type KeyOption } from './fieldProps';
import styles from './KeyChecks.module.scss';

/** Props of {@link KeyChecks}. */
export interface KeyChecksProps extends FieldFrame {
  readonly options: readonly KeyOption[];
  readonly chosen: readonly string[];
  readonly onChange: (chosen: readonly string[]) => void;
}

/** Any number out of several, under the headings that they belong to. */
export const KeyChecks: React.FunctionComponent<KeyChecksProps> = (props) => {
  const { name, label, options, chosen, errorMessage, onChange } = props;
  const groups = [...new Set(options.map(({ group }) => group))];
  return (
    <fieldset data-field={name} className={styles.checks}>
      <legend>{label}</legend>
      <FieldError message={errorMessage} />
      {groups.map((group) => (
        <div key={group ?? ''} role="group" aria-label={group} className={styles.group}>
          {group !== undefined && <span className={styles.groupName}>{group}</span>}
          {options
            .filter((option) => option.group === group)
            .map((option) => (
              <Checkbox
                key={option.key}
                label={option.name}
                checked={chosen.includes(option.key)}
                onChange={(_event, isChosen = false) =>
                  onChange([...chosen.filter((key) => key !== option.key), ...(isChosen ? [option.key] : [])])
                }
              />
            ))}
        </div>
      ))}
    </fieldset>
  );
};

import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type CollectionName } from '../../../application/ports/collections';
import { labelOf } from '../../../messages/describe';
import { type FieldName } from '../../../messages/fieldNames';
import { useLanguage, useTexts } from '../../shared/ui/texts';
import styles from './ConflictNotice.module.scss';
import { type FormInput } from './typed';

/** Props of {@link ConflictNotice}. */
export interface ConflictNoticeProps {
  readonly collection: CollectionName;
  readonly mine: FormInput;
  readonly theirs: FormInput;
  readonly nameOfKey?: ((key: string) => string) | undefined;
  /** Puts somebody else's version of a field into the form. */
  readonly onTake: (field: string) => void;
}

function isSame(one: FormInput[string] | undefined, other: FormInput[string] | undefined): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
}

/** What somebody else saved meanwhile beside what stands in the form, field by field. */
export const ConflictNotice: React.FunctionComponent<ConflictNoticeProps> = (props) => {
  const { collection, mine, theirs, nameOfKey = (key) => key, onTake } = props;
  const texts = useTexts();
  const language = useLanguage();
  const shown = (value: FormInput[string] | undefined): string => {
    const text = typeof value === 'string' ? nameOfKey(value) : (value ?? []).map(nameOfKey).join(', ');
    return text === '' ? texts['versions.empty'] : text;
  };
  const fields = Object.keys(mine).filter((field) => !isSame(mine[field], theirs[field]));
  return (
    <section aria-label={texts['versions.heading']} className={styles.conflict}>
      <h5 className={styles.heading}>{texts['versions.heading']}</h5>
      <p className={styles.advice}>{texts[fields.length === 0 ? 'versions.alike' : 'versions.advice']}</p>
      {fields.map((field) => {
        const label = labelOf(field as FieldName, language, collection);
        return (
          <div key={field} className={styles.field}>
            <span className={styles.label}>{label}</span>
            <div className={styles.side}>
              <strong>{texts['versions.mine']}</strong>
              <span className={styles.version}>{shown(mine[field])}</span>
            </div>
            <div className={styles.side}>
              <strong>{texts['versions.theirs']}</strong>
              <span className={styles.version}>{shown(theirs[field])}</span>
              <DefaultButton
                text={texts['versions.take']}
                ariaLabel={texts['versions.takeLabel'](label)}
                onClick={() => onTake(field)}
              />
            </div>
          </div>
        );
      })}
    </section>
  );
};

import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import styles from './ConflictNotice.module.scss';
import { useTexts } from './texts';

/** A field in two versions, as people read them. */
export interface Conflict {
  readonly field: string;
  readonly label: string;
  /** As it stands in the form. */
  readonly mine: string;
  /** As somebody else has saved it. */
  readonly theirs: string;
}

/** Props of {@link ConflictNotice}. */
export interface ConflictNoticeProps {
  readonly conflicts: readonly Conflict[];
  /** Puts somebody else's version of a field into the form, where the form can. */
  readonly onTake?: (field: string) => void;
}

/** What somebody else saved meanwhile beside what stands in the form, field by field. */
export const ConflictNotice: React.FunctionComponent<ConflictNoticeProps> = ({ conflicts, onTake }) => {
  const texts = useTexts();
  const shown = (text: string): string => (text === '' ? texts['versions.empty'] : text);
  return (
    <section aria-label={texts['versions.heading']} className={styles.conflict}>
      <h5 className={styles.heading}>{texts['versions.heading']}</h5>
      <p className={styles.advice}>{texts[conflicts.length === 0 ? 'versions.alike' : 'versions.advice']}</p>
      {conflicts.map(({ field, label, mine, theirs }) => (
        <div key={field} role="group" aria-label={label} className={styles.field}>
          <span className={styles.label}>{label}</span>
          <div className={styles.side}>
            <strong>{texts['versions.mine']}</strong>
            <span className={styles.version}>{shown(mine)}</span>
          </div>
          <div className={styles.side}>
            <strong>{texts['versions.theirs']}</strong>
            <span className={styles.version}>{shown(theirs)}</span>
            {onTake !== undefined && (
              <DefaultButton
                text={texts['versions.take']}
                ariaLabel={texts['versions.takeLabel'](label)}
                onClick={() => onTake(field)}
              />
            )}
          </div>
        </div>
      ))}
    </section>
  );
};

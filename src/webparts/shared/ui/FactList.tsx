import * as React from 'react';
import styles from './FactList.module.scss';
import { TextWithDays } from './TextWithDays';

/** One fact: what it is called, and what it is. */
export type Fact = readonly [name: string, text: string | undefined];

/** Props of {@link FactList}. */
export interface FactListProps {
  readonly facts: readonly Fact[];
}

/** Facts with their names; those without a text are left out. */
export const FactList: React.FunctionComponent<FactListProps> = ({ facts }) => (
  <dl className={styles.facts}>
    {facts.map(([name, text]) =>
      text === undefined || text === '' ? null : (
        <div key={name} className={styles.fact}>
          <dt>{name}</dt>
          <dd>
            <TextWithDays text={text} />
          </dd>
        </div>
      )
    )}
  </dl>
);

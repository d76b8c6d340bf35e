import * as React from 'react';
import { type ActionFlag } from '../../core/overview/actionRow';
import { StatusLabel } from '../shared/ui/StatusLabel';
import styles from './ActionFlags.module.scss';
import { flagLooks } from './looks';
import { useTexts } from './texts';

/** Props of {@link ActionFlags}. */
export interface ActionFlagsProps {
  readonly flags: readonly ActionFlag[];
}

/** What a reader's eye should catch about an action; nothing when there is nothing. */
export const ActionFlags: React.FunctionComponent<ActionFlagsProps> = ({ flags }) => {
  const texts = useTexts();
  if (flags.length === 0) return null;
  return (
    <ul role="list" className={styles.flags}>
      {flags.map((flag) => (
        <li key={flag}>
          <StatusLabel {...flagLooks[flag]} text={texts[`flag.${flag}`]} />
        </li>
      ))}
    </ul>
  );
};

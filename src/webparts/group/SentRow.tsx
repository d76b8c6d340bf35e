import * as React from 'react';
import { type SentLine } from '../../application/reminder/openGroup';
import { nameOf, standingText } from '../../messages/describe';
import { ThingLink } from '../shared/links/ThingLink';
import { StatusLabel } from '../shared/ui/StatusLabel';
import { useLanguage } from '../shared/ui/texts';
import styles from './GroupColumns.module.scss';
import { outcomeLooks } from './outcomeLooks';
import { ResendButton } from './ResendButton';
import { useTexts } from './texts';
import { Why } from './Why';

/** Props of {@link SentRow}. */
export interface SentRowProps {
  readonly line: SentLine;
}

/** One line that went out or did not: to whom, about what, why, and what came of it. */
export const SentRow: React.FunctionComponent<SentRowProps> = ({ line }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { delivery, recipient, why, planKey } = line;
  const { subject } = why;
  const { day, itemKind, itemKey, rule, outcome, reason, mayBeDouble } = delivery;
  return (
    <tr>
      <td className={styles.day}>{day}</td>
      <td>{recipient === '' ? texts['group.nobody'] : recipient}</td>
      <th scope="row">
        {itemKind === 'action' && planKey !== undefined ? (
          <ThingLink target={{ kind: 'action', planKey, actionKey: itemKey }}>{subject}</ThingLink>
        ) : (
          subject
        )}
      </th>
      <td>
        {nameOf('lineRule', rule, language)}
        <Why why={why} />
      </td>
      <td>
        <StatusLabel {...outcomeLooks[outcome]} text={nameOf('deliveryOutcome', outcome, language)} />
        {reason !== undefined && <div>{nameOf('outcomeReason', reason, language)}</div>}
        {mayBeDouble && <div>{standingText('mayBeDouble', language)}</div>}
        <ResendButton line={line} />
      </td>
    </tr>
  );
};

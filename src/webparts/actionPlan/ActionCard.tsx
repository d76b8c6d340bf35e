import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import styles from './ActionCard.module.scss';
import { ActionDue } from './ActionDue';
import { ActionFlags } from './ActionFlags';
import { ActionLink } from './ActionLink';
import { ActionOwner } from './ActionOwner';
import { LightLabel } from '../shared/ui/LightLabel';
import { StateLabel } from './StateLabel';
import { useTexts } from './texts';

/** Props of {@link ActionCard}. */
export interface ActionCardProps {
  readonly row: ActionRow;
}

/** One action as a card, for phones and narrow columns. */
export const ActionCard: React.FunctionComponent<ActionCardProps> = ({ row }) => {
  const texts = useTexts();
  const facts = [
    ['columnState', <StateLabel key="state" state={row.status.state} />],
    ['columnLight', <LightLabel key="light" light={row.status.light} />],
    ['columnDue', <ActionDue key="due" row={row} />],
    ['columnResponsible', <ActionOwner key="responsible" row={row} />],
    ['columnArea', row.focusArea.name]
  ] as const;
  return (
    <article className={styles.card}>
      <div>
        <ActionLink row={row} />
        <ActionFlags flags={row.flags} />
      </div>
      <dl className={styles.facts}>
        {facts.map(([name, value]) => (
          <React.Fragment key={name}>
            <dt>{texts[`plan.${name}`]}</dt>
            <dd>{value}</dd>
          </React.Fragment>
        ))}
      </dl>
    </article>
  );
};

import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import { ThingLink } from '../shared/links/ThingLink';
import styles from './ActionLink.module.scss';

/** Props of {@link ActionLink}. */
export interface ActionLinkProps {
  readonly row: ActionRow;
}

/** Id of the link that opens an action, so that focus can come back to it. */
export function actionLinkId(actionKey: string): string {
  return `atgard-${actionKey}`;
}

/** Number and title of an action, as a link that opens it. */
export const ActionLink: React.FunctionComponent<ActionLinkProps> = ({ row: { action } }) => (
  <ThingLink
    id={actionLinkId(action.key)}
    className={styles.link}
    target={{ kind: 'action', planKey: action.planKey, actionKey: action.key }}
  >
    <span className={styles.number}>{action.number}</span> {action.title}
  </ThingLink>
);

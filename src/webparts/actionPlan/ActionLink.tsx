import { Link } from '@fluentui/react';
import * as React from 'react';
import { type ActionRow } from '../../core/overview/actionRow';
import styles from './ActionLink.module.scss';
import { writePlanAddress } from './planAddress';

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
  <Link
    id={actionLinkId(action.key)}
    className={styles.link}
    href={writePlanAddress({ planKey: action.planKey, actionKey: action.key })}
    // SharePoint's router would load the page anew.
    data-interception="off"
  >
    <span className={styles.number}>{action.number}</span> {action.title}
  </Link>
);

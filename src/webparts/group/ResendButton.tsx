import * as React from 'react';
import { type SentLine } from '../../application/reminder/openGroup';
import { AskButton } from './AskButton';
import { useGroupPage } from './groupPage';
import { useTexts } from './texts';
import styles from './Why.module.scss';

/** Props of {@link ResendButton}. */
export interface ResendButtonProps {
  readonly line: SentLine;
}

/**
 * Sends the whole message of a line again, what arrived as well as what did not. While a request waits for the bot there
 * is no other: pressed twice, by whomever, it is sent once.
 */
export const ResendButton: React.FunctionComponent<ResendButtonProps> = ({ line }) => {
  const texts = useTexts();
  const { opened, services } = useGroupPage();
  const { delivery, recipient } = line;
  const { message, outcome, day } = delivery;
  const isOver = outcome === 'dead' || outcome === 'sent';
  if (!isOver || message === undefined || !opened.actor.tasks.includes('requestStatus')) return null;
  const isWaiting = opened.requests.some(
    ({ kind, state, subject }) => kind === 'resend' && state === 'open' && subject === message
  );
  if (isWaiting) return <div>{texts['group.resendWaits']}</div>;
  const lines = new Set(
    opened.sent.flatMap((one) => (one.delivery.message === message ? [one.delivery.itemKey] : []))
  );
  return (
    <details className={styles.why}>
      <summary aria-label={texts['group.resendLabel'](day, recipient)}>{texts['group.resend']}</summary>
      <p>{texts['group.resendMeans'](lines.size)}</p>
      <AskButton
        text={texts['group.resend']}
        label={texts['group.resendLabel'](day, recipient)}
        draft={{ key: services.newKey(), kind: 'resend', groupKey: opened.group.key, subject: message }}
      />
    </details>
  );
};

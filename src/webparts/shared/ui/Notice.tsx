import { MessageBar, MessageBarType } from '@fluentui/react';
import * as React from 'react';
import styles from './Notice.module.scss';

/** Props of {@link Notice}. */
export interface NoticeProps {
  readonly kind: 'warning' | 'error';
  /** Buttons that belong to the notice. */
  readonly actions?: JSX.Element;
}

const kinds = {
  warning: { type: MessageBarType.warning, iconName: 'Warning' },
  error: { type: MessageBarType.error, iconName: 'ErrorBadge' }
} as const;

/** A notice that stands out by icon, colour and frame, also where a theme has no shades. */
export const Notice: React.FunctionComponent<NoticeProps> = ({ kind, actions, children }) => {
  const { type, iconName } = kinds[kind];
  return (
    <MessageBar
      className={styles.notice}
      messageBarType={type}
      messageBarIconProps={{ iconName }}
      isMultiline={true}
      actions={actions}
    >
      {children}
    </MessageBar>
  );
};

import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { type TypedDraft } from '../data/useDraft';
import styles from './RestoredNotice.module.scss';
import { useTexts } from './texts';

/** Props of {@link RestoredNotice}. */
export interface RestoredNoticeProps {
  readonly draft: Pick<TypedDraft<object>, 'isRestored' | 'startOver'>;
}

/** Says that a form holds what was typed before the page was loaded anew; nothing when it does not. */
export const RestoredNotice: React.FunctionComponent<RestoredNoticeProps> = ({ draft }) => {
  const texts = useTexts();
  if (!draft.isRestored) return null;
  return (
    <div role="status" className={styles.restored}>
      <span>{texts['form.restored']}</span>
      <DefaultButton onClick={draft.startOver}>{texts['form.startOver']}</DefaultButton>
    </div>
  );
};

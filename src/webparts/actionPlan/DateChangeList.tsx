import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { nameOf } from '../../messages/describe';
import { DetailSection } from '../shared/ui/DetailSection';
import { useLanguage } from '../shared/ui/texts';
import { TextWithDays } from '../shared/ui/TextWithDays';
import styles from './ReportList.module.scss';
import { useTexts } from './texts';

/** Props of {@link DateChangeList}. */
export interface DateChangeListProps {
  readonly opened: OpenedAction;
}

/** Proposals to move the end of an action and what was decided about them, newest first. */
export const DateChangeList: React.FunctionComponent<DateChangeListProps> = ({ opened }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { dateChanges } = opened.detail;
  return (
    <DetailSection heading={texts['action.dateChanges']}>
      {dateChanges.length === 0 && <p className={styles.none}>{texts['action.noDateChanges']}</p>}
      <ul role="list" className={styles.reports}>
        {dateChanges.map(({ key, from, to, state, reason, decidedOn, decisionReference = '' }) => (
          <li key={key}>
            <strong>{nameOf('dateChangeState', state, language)}</strong>{' '}
            <TextWithDays text={texts['action.moved'](from, to)} />
            <br />
            {reason}
            {decidedOn !== undefined && (
              <>
                <br />
                <TextWithDays text={texts['action.decidedOn'](decisionReference, decidedOn)} />
              </>
            )}
          </li>
        ))}
      </ul>
    </DetailSection>
  );
};

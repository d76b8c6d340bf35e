import { PrimaryButton } from '@fluentui/react';
import * as React from 'react';
import { type AgreementOverview } from '../../application/agreement/agreementOverview';
import { permissions } from '../../core/organisation/permissions';
import { nameOf } from '../../messages/describe';
import { formatAlternatives } from '../../messages/format';
import { useLanguage } from '../shared/ui/texts';
import styles from './BeginAgreement.module.scss';
import { useTexts } from './texts';

/** Id of the button that begins a new agreement. */
export const beginButtonId = 'samverkan-begin-agreement';

/** Props of {@link BeginAgreement}. */
export interface BeginAgreementProps extends Pick<AgreementOverview, 'mayBegin'> {
  /** There is no agreement yet. */
  readonly isFirst: boolean;
  readonly onBegin: () => void;
}

/** The way to a new agreement, and where there is none yet, who may begin it. */
export const BeginAgreement: React.FunctionComponent<BeginAgreementProps> = (props) => {
  const { mayBegin, isFirst, onBegin } = props;
  const texts = useTexts();
  const language = useLanguage();
  if (mayBegin.length > 0) {
    return (
      <div className={styles.begin}>
        <PrimaryButton
          id={beginButtonId}
          iconProps={{ iconName: 'Add' }}
          text={texts[isFirst ? 'agreements.beginFirst' : 'agreements.begin']}
          onClick={onBegin}
        />
      </div>
    );
  }
  if (!isFirst) return null;
  const able = permissions.createAgreement.allowedTo.map((role) => nameOf('roleInText', role, language));
  return <p className={styles.note}>{texts['agreements.mayNot'](formatAlternatives(able, language))}</p>;
};

import * as React from 'react';
import { nameOf } from '../../../messages/describe';
import { CopyLinkButton } from '../../shared/links/CopyLinkButton';
import { useLanguage } from '../../shared/ui/texts';
import { AgreementLapse } from '../AgreementLapse';
import { AgreementStateLabel } from '../AgreementStateLabel';
import { useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './AgreementView.module.scss';

/** Title, level and state of an agreement, and the warning that it runs out. */
export const AgreementHeader: React.FunctionComponent<AgreementPartProps> = ({ opened: { detail } }) => {
  const texts = useTexts();
  const language = useLanguage();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const { agreement, state, lapse } = detail;
  return (
    <header>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {agreement.title}
      </h2>
      <div className={styles.labels}>
        <AgreementStateLabel state={state} />
        <span>{texts['agreement.level'](nameOf('level', agreement.level, language))}</span>
        <CopyLinkButton target={{ kind: 'agreement', agreementKey: agreement.key }} title={agreement.title} />
      </div>
      {lapse !== undefined && (
        <div className={styles.labels}>
          <AgreementLapse lapse={lapse} />
        </div>
      )}
    </header>
  );
};

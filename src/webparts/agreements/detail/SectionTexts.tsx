import { css } from '@fluentui/react';
import * as React from 'react';
import { agreementSections } from '../../../core/agreement/checkAgreement';
import { labelOf } from '../../../messages/describe';
import { DetailSection } from '../../shared/ui/DetailSection';
import { useLanguage } from '../../shared/ui/texts';
import { useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './SectionTexts.module.scss';

/** The four mandatory sections in the agreement's own words. */
export const SectionTexts: React.FunctionComponent<AgreementPartProps> = ({ opened: { detail } }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <DetailSection heading={texts['agreement.sections']}>
      <div className={styles.sections}>
        {agreementSections.map((section) => {
          const text = detail.agreement[section]?.trim() ?? '';
          return (
            <div key={section}>
              <h4 className={styles.heading}>{labelOf(section, language, 'agreements')}</h4>
              <p className={css(styles.text, text === '' && styles.missing)}>
                {text === '' ? texts['agreement.sectionMissing'] : text}
              </p>
            </div>
          );
        })}
      </div>
    </DetailSection>
  );
};

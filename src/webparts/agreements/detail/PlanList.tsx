import * as React from 'react';
import { nameOf } from '../../../messages/describe';
import { formatNumber } from '../../../messages/format';
import { ThingLink } from '../../shared/links/ThingLink';
import { DetailSection } from '../../shared/ui/DetailSection';
import { useLanguage } from '../../shared/ui/texts';
import { useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './DocumentList.module.scss';

/** The plans of an agreement, each with the way to its page. */
export const PlanList: React.FunctionComponent<AgreementPartProps> = ({ opened: { plans } }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <DetailSection heading={texts['agreement.plans']}>
      {plans.length === 0 && <p className={styles.none}>{texts['agreement.noPlans']}</p>}
      <ul role="list" aria-label={texts['agreement.plans']} className={styles.documents}>
        {plans.map(({ key, title, kind, state, version }) => (
          <li key={key}>
            <ThingLink target={{ kind: 'plan', planKey: key }}>{title}</ThingLink>
            <span className={styles.what}>
              {texts['agreement.planIs'](
                nameOf('planKind', kind, language),
                nameOf('planState', state, language),
                formatNumber(version, language)
              )}
            </span>
          </li>
        ))}
      </ul>
    </DetailSection>
  );
};

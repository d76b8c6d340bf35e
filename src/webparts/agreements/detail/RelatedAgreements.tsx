import * as React from 'react';
import { labelOf, nameOf } from '../../../messages/describe';
import { ThingLink } from '../../shared/links/ThingLink';
import { useLanguage } from '../../shared/ui/texts';
import { useTexts } from '../texts';
import { type AgreementPartProps } from './agreementPartProps';
import styles from './RelatedAgreements.module.scss';

/** The central agreement, and those before and after; nothing when there are none. */
export const RelatedAgreements: React.FunctionComponent<AgreementPartProps> = ({ opened }) => {
  const { parent, predecessors, successors } = opened.detail;
  const { siteOf } = opened.register;
  const texts = useTexts();
  const language = useLanguage();
  const groups = [
    { name: labelOf('parentKey', language, 'agreements'), links: parent === undefined ? [] : [parent] },
    { name: texts['agreement.predecessors'], links: predecessors },
    { name: texts['agreement.successors'], links: successors }
  ].filter(({ links }) => links.length > 0);
  if (groups.length === 0) return null;
  return (
    <dl className={styles.related}>
      {groups.map(({ name, links }) => (
        <div key={name} className={styles.group}>
          <dt>{name}</dt>
          {links.map(({ key, title, state }) => (
            <dd key={key}>
              <ThingLink target={{ kind: 'agreement', site: siteOf.get(key), agreementKey: key }}>
                {texts['agreement.linked'](title, nameOf('agreementState', state, language))}
              </ThingLink>
            </dd>
          ))}
        </div>
      ))}
    </dl>
  );
};

import { Link } from '@fluentui/react';
import * as React from 'react';
import { nameOf } from '../../../messages/describe';
import { DetailSection } from '../../shared/ui/DetailSection';
import { useLanguage } from '../../shared/ui/texts';
import { useTexts } from '../texts';
import { AddButton } from './AddButton';
import { type EditablePartProps } from './agreementPartProps';
import styles from './DocumentList.module.scss';
import { documentNameOf } from './documentName';

/** The signed document with its fingerprint, and the documents of the steps. */
export const DocumentList: React.FunctionComponent<EditablePartProps> = (props) => {
  const {
    opened: { detail },
    canEdit,
    onOpen
  } = props;
  const texts = useTexts();
  const language = useLanguage();
  const { documentUrl, documentHash } = detail.agreement;
  const ofSteps = detail.processSteps.flatMap(({ key, kind, body, documentUrl: url }) =>
    url === undefined
      ? []
      : [{ key, url, what: texts['agreement.stepAt'](nameOf('processStep', kind, language), body) }]
  );
  const signed =
    documentUrl === undefined
      ? []
      : [{ key: 'signed', url: documentUrl, what: texts['agreement.signedDocument'] }];
  const documents = [...signed, ...ofSteps];
  return (
    <DetailSection heading={texts['agreement.documents']}>
      {documents.length === 0 && <p className={styles.none}>{texts['agreement.noDocuments']}</p>}
      <ul role="list" aria-label={texts['agreement.documents']} className={styles.documents}>
        {documents.map(({ key, url, what }) => (
          <li key={key}>
            <span className={styles.what}>{what}</span>
            <Link href={url} target="_blank" rel="noreferrer" data-interception="off">
              {documentNameOf(url)}
            </Link>
            {key === 'signed' && documentHash !== undefined && (
              <span className={styles.hash}>{texts['agreement.hash'](documentHash)}</span>
            )}
          </li>
        ))}
      </ul>
      {canEdit && <AddButton text={texts['task.document']} onClick={() => onOpen({ kind: 'document' })} />}
    </DetailSection>
  );
};

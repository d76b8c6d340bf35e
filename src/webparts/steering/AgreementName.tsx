import * as React from 'react';
import { type MatrixRow } from '../../core/overview/coverageMatrix';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import styles from './LineTitle.module.scss';
import { LineTitle } from './LineTitle';

/** Props of {@link AgreementName}. */
export interface AgreementNameProps {
  readonly row: MatrixRow;
}

/** Title and state of a local agreement. */
export const AgreementName: React.FunctionComponent<AgreementNameProps> = ({ row: { at, title, state } }) => {
  const language = useLanguage();
  return (
    <>
      <LineTitle line={{ title, target: { kind: 'agreement', site: at.site, agreementKey: at.key } }} />
      <span className={styles.site}>{nameOf('agreementState', state, language)}</span>
    </>
  );
};

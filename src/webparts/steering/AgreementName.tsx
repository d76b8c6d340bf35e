import * as React from 'react';
import { type MatrixRow } from '../../core/overview/coverageMatrix';
import { nameOf } from '../../messages/describe';
import { useLanguage } from '../shared/ui/texts';
import styles from './LineTitle.module.scss';
import { useSteeringPage } from './steeringPage';
import { LineTitle } from './LineTitle';

/** Props of {@link AgreementName}. */
export interface AgreementNameProps {
  readonly row: MatrixRow;
}

/** Title and state of a local agreement. */
export const AgreementName: React.FunctionComponent<AgreementNameProps> = ({ row: { at, title, state } }) => {
  const language = useLanguage();
  const { hrefOf } = useSteeringPage();
  return (
    <>
      <LineTitle line={{ key: at.key, title, href: hrefOf?.('agreements', at), reasons: [] }} />
      <span className={styles.site}>{nameOf('agreementState', state, language)}</span>
    </>
  );
};

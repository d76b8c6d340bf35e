import * as React from 'react';
import { formatNumber } from '../../messages/format';
import { useLanguage } from '../shared/ui/texts';
import { ShareBar } from './ShareBar';
import styles from './SilenceRate.module.scss';
import { useTexts } from './texts';

/** Props of {@link SilenceRate}. */
export interface SilenceRateProps {
  /** 0–1. */
  readonly rate: number;
}

/** The share of silent owners as a number and a bar. */
export const SilenceRate: React.FunctionComponent<SilenceRateProps> = ({ rate }) => {
  const texts = useTexts();
  const language = useLanguage();
  return (
    <div className={styles.rate}>
      <span className={styles.percent}>
        {texts['steering.percent'](formatNumber(Math.round(rate * 100), language))}
      </span>
      <ShareBar share={rate} />
    </div>
  );
};

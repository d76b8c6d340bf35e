import * as React from 'react';
import { TextWithDays } from '../shared/ui/TextWithDays';
import { type FigureLine } from './figure';
import { LightLabel } from '../shared/ui/LightLabel';
import styles from './LineReasons.module.scss';

/** Props of {@link LineReasons}. */
export interface LineReasonsProps {
  readonly line: FigureLine;
}

/** Why a row stands behind a figure: its light, and the reasons in words. */
export const LineReasons: React.FunctionComponent<LineReasonsProps> = ({ line: { light, reasons } }) => (
  <>
    {light !== undefined && <LightLabel light={light} isExplained={true} />}
    <ul role="list" className={styles.reasons}>
      {reasons.map((reason) => (
        <li key={reason}>
          <TextWithDays text={reason} />
        </li>
      ))}
    </ul>
  </>
);

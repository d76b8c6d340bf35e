import { Shimmer, ShimmerElementsGroup, ShimmerElementType } from '@fluentui/react';
import * as React from 'react';
import styles from './SkeletonRows.module.scss';

/** Props of {@link SkeletonRows}. */
export interface SkeletonRowsProps {
  /** What is being fetched, for screen readers. */
  readonly label: string;
  readonly count: number;
}

const lines = (
  <div style={{ width: '100%' }}>
    <ShimmerElementsGroup
      shimmerElements={[
        { type: ShimmerElementType.line, width: '55%', height: 18 },
        { type: ShimmerElementType.gap, width: '45%', height: 18 }
      ]}
    />
    <ShimmerElementsGroup shimmerElements={[{ type: ShimmerElementType.gap, width: '100%', height: 8 }]} />
    <ShimmerElementsGroup
      shimmerElements={[
        { type: ShimmerElementType.line, width: '85%', height: 12 },
        { type: ShimmerElementType.gap, width: '15%', height: 12 }
      ]}
    />
  </div>
);

/** Grey rows in the shape of what is on its way. */
export const SkeletonRows: React.FunctionComponent<SkeletonRowsProps> = ({ label, count }) => (
  <div role="status" aria-busy="true" aria-label={label} className={styles.rows}>
    {Array.from({ length: count }, (_, row) => (
      <Shimmer key={row} customElementsGroup={lines} />
    ))}
  </div>
);

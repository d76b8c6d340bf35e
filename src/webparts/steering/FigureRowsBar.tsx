import { IconButton } from '@fluentui/react';
import * as React from 'react';
import { type Figure } from './figure';
import styles from './FigureRows.module.scss';
import { useTexts } from './texts';

/** Props of {@link FigureRowsBar}. */
export interface FigureRowsBarProps {
  readonly figure: Figure;
  readonly headingId: string;
  readonly onClose: () => void;
}

/** The heading of the rows behind a figure, which takes the focus when they open, and the way to close them. */
export const FigureRowsBar: React.FunctionComponent<FigureRowsBarProps> = (props) => {
  const { figure, headingId, onClose } = props;
  const texts = useTexts();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  return (
    <div className={styles.bar}>
      <h4 ref={heading} id={headingId} tabIndex={-1} className={styles.heading}>
        {figure.title} ({figure.count})
      </h4>
      <IconButton
        iconProps={{ iconName: 'Cancel' }}
        ariaLabel={texts['steering.closeLabel'](figure.title)}
        title={texts['steering.close']}
        onClick={onClose}
      />
    </div>
  );
};

import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { DetailSection } from '../../shared/ui/DetailSection';
import { later } from '../../shared/ui/later';
import { useTexts } from '../texts';
import { type AgreementHistoryProps } from './AgreementHistory';

const AgreementHistory = later('agreement history', () =>
  import(/* webpackChunkName: 'agreement-history' */ './AgreementHistory').then(
    (part) => part.AgreementHistory
  )
);

/** Historik: fetched when somebody opens it. */
export const HistorySection: React.FunctionComponent<AgreementHistoryProps> = (props) => {
  const texts = useTexts();
  const [isOpen, setIsOpen] = React.useState(false);
  return (
    <DetailSection heading={texts['agreement.history']}>
      <DefaultButton
        text={texts[isOpen ? 'history.close' : 'history.open']}
        iconProps={{ iconName: isOpen ? 'ChevronUp' : 'ChevronDown' }}
        aria-expanded={isOpen}
        onClick={() => setIsOpen(!isOpen)}
      />
      {isOpen && <AgreementHistory {...props} />}
    </DetailSection>
  );
};

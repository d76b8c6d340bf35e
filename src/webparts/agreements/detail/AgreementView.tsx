import * as React from 'react';
import { type ResumedOperation } from '../../../application/operation/resumeOperations';
import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { type PageRefusal } from '../../../application/overview/pageView';
import { type Result } from '../../../core/result';
import { type Loaded } from '../../shared/data/useLoaded';
import { type Submitted } from '../../shared/data/useSubmitted';
import { ThingLink } from '../../shared/links/ThingLink';
import { FailureNotice } from '../../shared/ui/FailureNotice';
import { later } from '../../shared/ui/later';
import { RefusedPage } from '../../shared/ui/RefusedPage';
import { SkeletonRows } from '../../shared/ui/SkeletonRows';
import { useTexts } from '../texts';
import { type AgreementPageProps } from './AgreementPage';
import styles from './AgreementView.module.scss';

const AgreementPage = later('agreement', () =>
  import(/* webpackChunkName: 'agreement' */ './AgreementPage').then((part) => part.AgreementPage)
);

/** Props of {@link AgreementView}. */
export interface AgreementViewProps extends Omit<AgreementPageProps, 'opened'> {
  readonly agreement: Loaded<Result<OpenedAgreement, PageRefusal>>;
  readonly resuming: Submitted<readonly ResumedOperation[]>;
  readonly onClose: () => void;
}

/** One agreement in full, in whatever state its data is. */
export const AgreementView: React.FunctionComponent<AgreementViewProps> = (props) => {
  const { agreement, onReload, onClose, ...page } = props;
  const texts = useTexts();
  const back = React.useRef<HTMLDivElement>(null);
  // Whoever opened an agreement stands in it; the heading follows when it is there.
  React.useEffect(() => back.current?.querySelector('a')?.focus(), []);
  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        // In a form Escape would lose what was typed.
        const isInForm = event.target instanceof Element && event.target.closest('form') !== null;
        if (event.key === 'Escape' && !isInForm && !event.defaultPrevented) onClose();
      }}
    >
      <div ref={back}>
        <ThingLink target={{ kind: 'page', page: 'agreements' }}>{texts['agreement.back']}</ThingLink>
      </div>
      {agreement.state === 'loading' && <SkeletonRows label={texts['agreement.loading']} count={5} />}
      {agreement.state === 'failed' && <FailureNotice failure={agreement.failure} onRetry={onReload} />}
      {agreement.state === 'ready' &&
        (agreement.value.ok ? (
          <AgreementPage {...page} opened={agreement.value.value} onReload={onReload} />
        ) : (
          <RefusedPage
            refusal={agreement.value.error}
            title={texts['agreement.gone']}
            advice={texts['agreement.goneAdvice']}
          />
        ))}
    </div>
  );
};

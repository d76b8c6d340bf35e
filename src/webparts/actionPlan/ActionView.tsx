import * as React from 'react';
import { type OpenedAction } from '../../application/overview/openAction';
import { type PageRefusal } from '../../application/overview/pageView';
import { type Result } from '../../core/result';
import { type Loaded } from '../shared/data/useLoaded';
import { ThingLink } from '../shared/links/ThingLink';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { later } from '../shared/ui/later';
import { RefusedPage } from '../shared/ui/RefusedPage';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import styles from './ActionView.module.scss';
import { type PlanServices } from './planServices';
import { useTexts } from './texts';

/** Props of {@link ActionView}. */
export interface ActionViewProps {
  readonly action: Loaded<Result<OpenedAction, PageRefusal>>;
  readonly services: PlanServices;
  /** The plan that the action is opened from. */
  readonly planKey: string;
  readonly onChanged: () => void;
  readonly onReload: () => void;
  readonly onClose: () => void;
}

const ActionPage = later('action', () =>
  import(/* webpackChunkName: 'action' */ './ActionPage').then((part) => part.ActionPage)
);

/** One action in full, in whatever state its data is. */
export const ActionView: React.FunctionComponent<ActionViewProps> = (props) => {
  const { action, services, planKey, onChanged, onReload, onClose } = props;
  const texts = useTexts();
  const back = React.useRef<HTMLDivElement>(null);
  // Whoever opened an action stands in it; the heading follows when it is there.
  React.useEffect(() => {
    ActionPage.begin();
    back.current?.querySelector('a')?.focus();
  }, []);
  return (
    <div
      className={styles.view}
      onKeyDown={(event) => {
        // In a form Escape would lose what was typed.
        const isInForm = event.target instanceof Element && event.target.closest('form') !== null;
        if (event.key === 'Escape' && !isInForm) onClose();
      }}
    >
      <div ref={back}>
        <ThingLink target={{ kind: 'plan', planKey }}>{texts['action.back']}</ThingLink>
      </div>
      {action.state === 'loading' && <SkeletonRows label={texts['action.loading']} count={5} />}
      {action.state === 'failed' && <FailureNotice failure={action.failure} onRetry={onReload} />}
      {action.state === 'ready' &&
        (action.value.ok ? (
          <ActionPage opened={action.value.value} services={services} onChanged={onChanged} />
        ) : (
          <RefusedPage
            refusal={action.value.error}
            title={texts['action.gone']}
            advice={texts['action.goneAdvice']}
          />
        ))}
    </div>
  );
};

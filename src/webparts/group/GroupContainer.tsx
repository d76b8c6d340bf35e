import * as React from 'react';
import { useLoaded } from '../shared/data/useLoaded';
import { useSubmitted } from '../shared/data/useSubmitted';
import { useLinks } from '../shared/links/links';
import { usePlace } from '../shared/links/usePlace';
import { FailureNotice } from '../shared/ui/FailureNotice';
import styles from '../shared/ui/PageFrame.module.scss';
import { PageNotices } from '../shared/ui/PageNotices';
import { RefusedPage } from '../shared/ui/RefusedPage';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useLanguage } from '../shared/ui/texts';
import { useIsNarrow } from '../shared/ui/useIsNarrow';
import { GroupHeader } from './GroupHeader';
import { GroupPageProvider } from './groupPage';
import { type GroupServices } from './groupServices';
import { GroupSections } from './GroupSections';
import { useTexts } from './texts';

/** Props of {@link GroupContainer}. */
export interface GroupContainerProps {
  readonly services: GroupServices;
}

const firstDays = 30;

/** Fetches the group that the address asks for, or the reader's own, and hands it to the parts of the page. */
export const GroupContainer: React.FunctionComponent<GroupContainerProps> = ({ services }) => {
  const texts = useTexts();
  const [element, isNarrow] = useIsNarrow<HTMLDivElement>();
  const [{ groupKey }, go] = usePlace();
  const channel = useLinks().teams?.channel;
  const [days, setDays] = React.useState(firstDays);
  const { loaded, reload } = useLoaded(['group', services.site, groupKey ?? '', `${days}`], () =>
    services.openGroup({ groupKey, channel, days })
  );
  const { submitted, submit } = useSubmitted(services.resume, reload);
  const answer = loaded.state === 'ready' ? loaded.value : undefined;
  return (
    <div ref={element} className={styles.page} lang={useLanguage()}>
      {loaded.state === 'loading' && <SkeletonRows label={texts['group.loading']} count={8} />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={reload} />}
      {answer?.ok === false && (
        <RefusedPage
          refusal={answer.error}
          title={texts['group.goneTitle']}
          advice={texts['group.goneAdvice']}
        />
      )}
      {answer?.ok === true && (
        <GroupPageProvider
          value={{ opened: answer.value, services, isNarrow, days, onDays: setDays, onReload: reload }}
        >
          <GroupHeader onChoose={(key) => go({ groupKey: key })} />
          <PageNotices overview={answer.value} resuming={submitted} onResume={submit} onReload={reload} />
          <GroupSections key={answer.value.group.key} />
        </GroupPageProvider>
      )}
    </div>
  );
};

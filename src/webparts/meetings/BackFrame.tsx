import { ActionButton } from '@fluentui/react';
import * as React from 'react';
import { type PageRefusal } from '../../application/overview/pageView';
import { type Result } from '../../core/result';
import { type Loaded } from '../shared/data/useLoaded';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { RefusedPage } from '../shared/ui/RefusedPage';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useTexts } from './texts';

/** Props of {@link BackFrame}. */
export interface BackFrameProps<Opened> {
  readonly loaded: Loaded<Result<Opened, PageRefusal>>;
  /** What to say when it is gone. */
  readonly gone: { readonly title: string; readonly advice: string };
  /** The group to whose meetings the way back leads. */
  readonly groupKeyOf: (opened: Opened) => string;
  readonly onClose: (groupKey?: string) => void;
  readonly onReload: () => void;
  readonly children: (opened: Opened) => React.ReactNode;
}

/** A page of its own with the way back, and what it shows until it is there. */
export const BackFrame = <Opened,>(props: BackFrameProps<Opened>): JSX.Element => {
  const { loaded, gone, groupKeyOf, onClose, onReload, children } = props;
  const texts = useTexts();
  const opened = loaded.state === 'ready' && loaded.value.ok ? loaded.value : undefined;
  return (
    <>
      <ActionButton
        iconProps={{ iconName: 'Back' }}
        onClick={() => onClose(opened && groupKeyOf(opened.value))}
      >
        {texts['meeting.back']}
      </ActionButton>
      {loaded.state === 'loading' && <SkeletonRows label={texts['meetings.loading']} count={6} />}
      {loaded.state === 'failed' && <FailureNotice failure={loaded.failure} onRetry={onReload} />}
      {loaded.state === 'ready' && !loaded.value.ok && <RefusedPage refusal={loaded.value.error} {...gone} />}
      {opened !== undefined && children(opened.value)}
    </>
  );
};

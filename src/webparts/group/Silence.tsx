import * as React from 'react';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { describeRefusal } from '../../messages/describe';
import { describeSilence } from '../../messages/describeSilence';
import { useLoaded } from '../shared/data/useLoaded';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { Notice } from '../shared/ui/Notice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useLanguage } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';
import { useTexts } from './texts';

/** Props of {@link Silence}. */
export interface SilenceProps {
  readonly actionKey: string;
  readonly day: CalendarDay;
}

/** Varför ingen fick något: asked of the bot's own planner, for an action and a day. */
export const Silence: React.FunctionComponent<SilenceProps> = ({ actionKey, day }) => {
  const texts = useTexts();
  const language = useLanguage();
  const { services } = useGroupPage();
  const { loaded, reload } = useLoaded(['silence', services.site, actionKey, day], () =>
    services.explain({ actionKey, day })
  );
  if (loaded.state === 'loading') return <SkeletonRows label={texts['group.silentLoading']} count={1} />;
  if (loaded.state === 'failed') return <FailureNotice failure={loaded.failure} onRetry={reload} />;
  const answer = loaded.value;
  if (!answer.ok) {
    return <Notice kind="error">{describeRefusal(answer.error, language, 'actions').join(' ')}</Notice>;
  }
  const { deliveries, silence } = answer.value;
  if (silence === undefined) return <p>{texts['group.silentEarlier'](deliveries.length)}</p>;
  return <p>{describeSilence(silence, texts, language)}</p>;
};

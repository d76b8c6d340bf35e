import * as React from 'react';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type ExplainedSilence } from '../../core/reminder/silence';
import { describeRefusal, nameOf } from '../../messages/describe';
import { type Language } from '../../messages/format';
import { type WebPartTexts } from '../../messages/webparts.sv';
import { useLoaded } from '../shared/data/useLoaded';
import { FailureNotice } from '../shared/ui/FailureNotice';
import { Notice } from '../shared/ui/Notice';
import { SkeletonRows } from '../shared/ui/SkeletonRows';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { useGroupPage } from './groupPage';

/** Props of {@link Silence}. */
export interface SilenceProps {
  readonly actionKey: string;
  readonly day: CalendarDay;
}

interface Words {
  readonly texts: WebPartTexts;
  readonly language: Language;
}

function reasonText({ silence }: ExplainedSilence, { texts, language }: Words): string {
  switch (silence.code) {
    case 'notFollowedUp':
      return texts['group.silentDecision'](nameOf('actionState', silence.decision, language));
    case 'noMessageDay':
      return texts['group.silentDay'];
    case 'nothingAsked':
      return texts['group.silentAnswered'];
    case 'heldBack':
      return texts['group.silentHeld'](nameOf('outcomeReason', silence.reason, language));
    case 'notItsDay':
      return texts['group.silentNotItsDay'];
    case 'wouldGo':
      return texts['group.silentWouldGo'](nameOf('lineRule', silence.rule, language));
  }
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
  const next = silence.next;
  const nextText =
    next === undefined
      ? texts['group.silentNoNext']
      : texts['group.silentNext'](next.day, nameOf('lineRule', next.rule, language));
  return <p>{`${reasonText(silence, { texts, language })} ${nextText}`}</p>;
};

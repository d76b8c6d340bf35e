import { DefaultButton } from '@fluentui/react';
import * as React from 'react';
import { useSubmitted } from '../shared/data/useSubmitted';
import { AskTrouble } from '../shared/ui/AskTrouble';
import { type MeetingServices } from './meetingServices';
import { useTexts } from './texts';

/** Props of {@link RenewCalendar}. */
export interface RenewCalendarProps {
  readonly services: Pick<MeetingServices, 'askBot' | 'newKey'>;
  readonly groupKey: string;
}

/** Has the bot change the address of the group's calendar, so that an older one ends. */
export const RenewCalendar: React.FunctionComponent<RenewCalendarProps> = ({ services, groupKey }) => {
  const texts = useTexts();
  // Made once: pressed twice it is one request.
  const [key] = React.useState(services.newKey);
  const { submitted, submit } = useSubmitted(
    () => services.askBot({ key, kind: 'renewCalendar', groupKey }),
    () => undefined
  );
  const isAsked = submitted.state === 'done' && submitted.answer.ok;
  return (
    <div>
      <p>{texts['calendar.renewAbout']}</p>
      {!isAsked && (
        <DefaultButton
          text={texts['calendar.renew']}
          disabled={submitted.state === 'running'}
          allowDisabledFocus={true}
          onClick={submit}
        />
      )}
      <p role="status">{isAsked && texts['calendar.renewed']}</p>
      <AskTrouble submitted={submitted} />
    </div>
  );
};

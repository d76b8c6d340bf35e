import { DefaultButton, Link } from '@fluentui/react';
import * as React from 'react';
import { type Group } from '../../core/organisation/group';
import { addressOfChannel } from '../../core/organisation/groupChannel';
import { useLinks } from '../shared/links/links';
import { ThingLink } from '../shared/links/ThingLink';
import styles from './Meetings.module.scss';
import { type MeetingServices } from './meetingServices';
import { RenewCalendar } from './RenewCalendar';
import { useTexts } from './texts';

/** The word that the bot answers with the address, see `parseCommand`. */
const askingWord = 'kalender';

/** Props of {@link CalendarSubscription}. */
export interface CalendarSubscriptionProps {
  readonly services: MeetingServices;
  readonly group: Group;
  readonly mayRenew: boolean;
  readonly onCancel: () => void;
}

const ChannelSteps: React.FunctionComponent<{ readonly group: Group; readonly address: string }> = (
  props
) => {
  const { group, address } = props;
  const texts = useTexts();
  const { teams } = useLinks();
  return (
    <ol className={styles.steps}>
      <li>
        {texts['calendar.channelStep'](group.channelName ?? group.name)}{' '}
        <Link
          href={address}
          underline={true}
          target="_blank"
          rel="noreferrer"
          onClick={(event) => {
            if (teams === undefined) return;
            event.preventDefault();
            teams.openLink(address);
          }}
        >
          {texts['calendar.openChannel']}
        </Link>
      </li>
      <li>
        {texts['calendar.writeStep']} <strong lang="sv">{askingWord}</strong>.
      </li>
      <li>{texts['calendar.addStep']}</li>
    </ol>
  );
};

/**
 * How the group's meetings come into a calendar: the address is a key, which stands neither here nor in a list (ADR 0024),
 * so this says how the bot is asked for it, and lets a samordnare have it changed.
 */
export const CalendarSubscription: React.FunctionComponent<CalendarSubscriptionProps> = (props) => {
  const { services, group, mayRenew, onCancel } = props;
  const texts = useTexts();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), []);
  const address = addressOfChannel(group);
  return (
    <section className={styles.panel} aria-labelledby="calendar-subscription">
      <h3 id="calendar-subscription" ref={heading} tabIndex={-1} className={styles.panelHeading}>
        {texts['calendar.heading']}
      </h3>
      <p>{texts['calendar.about']}</p>
      {address === undefined ? (
        <p>
          {texts['calendar.noChannel']}{' '}
          <ThingLink underline={true} target={{ kind: 'group', groupKey: group.key }}>
            {texts['calendar.groupPage']}
          </ThingLink>
        </p>
      ) : (
        <ChannelSteps group={group} address={address} />
      )}
      {address !== undefined && mayRenew && <RenewCalendar services={services} groupKey={group.key} />}
      <div>
        <DefaultButton text={texts['calendar.close']} onClick={onCancel} />
      </div>
    </section>
  );
};

import { Pivot, PivotItem } from '@fluentui/react';
import * as React from 'react';
import { AgendaView } from './AgendaView';
import { MeetingHeader } from './MeetingHeader';
import { type MeetingPageProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { MeetingTasks } from './MeetingTasks';
import { MinutesView } from './MinutesView';
import { RoundPart } from './RoundPart';
import { useTexts } from './texts';

const parts = ['agenda', 'minutes', 'round'] as const;

/** One of the parts of a meeting's page. */
type Part = (typeof parts)[number];

const bodies = { agenda: AgendaView, minutes: MinutesView, round: RoundPart } as const;

/** A meeting: what it is, what can be done about it, and its agenda, minutes and round. */
export const MeetingPage: React.FunctionComponent<MeetingPageProps> = (props) => {
  const texts = useTexts();
  const { state } = props.opened.meeting.value;
  const [part, setPart] = React.useState<Part>(state === 'approved' ? 'minutes' : 'agenda');
  const Body = bodies[part];
  return (
    <div className={styles.body}>
      <MeetingHeader {...props} />
      <MeetingTasks {...props} />
      <div>
        <Pivot
          aria-label={texts['meeting.parts']}
          selectedKey={part}
          headersOnly={true}
          // On a phone the tabs stand below each other.
          styles={{ root: { whiteSpace: 'normal' } }}
          onLinkClick={(item) => setPart(parts.find((one) => one === item?.props.itemKey) ?? 'agenda')}
        >
          {parts.map((one) => (
            <PivotItem key={one} itemKey={one} headerText={texts[`meeting.${one}`]} />
          ))}
        </Pivot>
      </div>
      <Body {...props} />
    </div>
  );
};

import * as React from 'react';
import { type RoundView } from '../../core/statusRound/roundView';
import { CopyLinkButton } from '../shared/links/CopyLinkButton';
import { ThingLink } from '../shared/links/ThingLink';
import styles from './Meetings.module.scss';
import { useTexts } from './texts';

/** Props of {@link RoundHeader}. */
export interface RoundHeaderProps {
  readonly view: RoundView;
}

/** Whose round it is, and the meeting that it is for. */
export const RoundHeader: React.FunctionComponent<RoundHeaderProps> = ({ view }) => {
  const texts = useTexts();
  const heading = React.useRef<HTMLHeadingElement>(null);
  React.useEffect(() => heading.current?.focus(), [view.key]);
  const title = texts['round.title'](view.group.name);
  return (
    <div>
      <h2 ref={heading} tabIndex={-1} className={styles.heading}>
        {title}
      </h2>
      {view.meeting !== undefined && (
        <p>
          <ThingLink underline={true} target={{ kind: 'meeting', meetingKey: view.meeting.key }}>
            {texts['round.before'](view.meeting.title)}
          </ThingLink>
        </p>
      )}
      <CopyLinkButton target={{ kind: 'round', roundKey: view.key }} title={title} />
    </div>
  );
};

import * as React from 'react';
import { type TextDocument } from '../../application/documents/textDocument';
import { minutesDocument } from '../../messages/minutes/minutesDocument';
import { DetailSection } from '../shared/ui/DetailSection';
import taskStyles from '../shared/ui/TaskSection.module.scss';
import { useLanguage } from '../shared/ui/texts';
import { useOpenForm } from '../shared/ui/useOpenForm';
import { ApprovalPart } from './ApprovalPart';
import { DocumentPreview } from './DocumentPreview';
import { LockedNotice } from './LockedNotice';
import { type MeetingPartProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { MinutesFiles } from './MinutesFiles';
import { useTexts } from './texts';

/** The minutes to show: the locked ones once they are, else as the rows now say. */
function useDocument({ opened }: Pick<MeetingPartProps, 'opened'>): TextDocument {
  const language = useLanguage();
  const { locked, minutes } = opened;
  return React.useMemo(
    () =>
      locked?.minutes === undefined
        ? minutesDocument(minutes, language)
        : minutesDocument(locked.minutes, language, locked),
    [locked, minutes, language]
  );
}

/** Minnesanteckningar: how they look, the files, and who has approved them. */
export const MinutesView: React.FunctionComponent<MeetingPartProps> = (props) => {
  const { services, opened, onChanged } = props;
  const texts = useTexts();
  const document = useDocument(props);
  const { locked, meeting } = opened;
  const { after, saved, ...asking } = useOpenForm<'approve'>(onChanged);
  return (
    <div className={styles.body}>
      <div>
        <div ref={after} tabIndex={-1} role="status" className={taskStyles.saved}>
          {saved !== undefined && texts['approve.saved']}
        </div>
        {locked !== undefined && <LockedNotice {...{ opened, locked }} />}
        <MinutesFiles
          {...{ services, document }}
          fileName={`${texts['meeting.minutes']} ${meeting.value.day}`}
        />
      </div>
      {locked === undefined && <ApprovalPart {...props} asking={asking} />}
      <DetailSection heading={texts['minutes.preview']}>
        <DocumentPreview document={document} />
      </DetailSection>
    </div>
  );
};

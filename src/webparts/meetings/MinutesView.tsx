import * as React from 'react';
import { type TextDocument } from '../../application/documents/textDocument';
import { minutesDocument } from '../../messages/minutes/minutesDocument';
import { DetailSection } from '../shared/ui/DetailSection';
import { useLanguage, useTexts } from '../shared/ui/texts';
import { ApprovalPart } from './ApprovalPart';
import { DocumentPreview } from './DocumentPreview';
import { LockedNotice } from './LockedNotice';
import { type MeetingPartProps } from './meetingPart';
import styles from './Meetings.module.scss';
import { MinutesFiles } from './MinutesFiles';

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
  const { services, opened } = props;
  const texts = useTexts();
  const document = useDocument(props);
  const { locked, meeting } = opened;
  return (
    <div className={styles.body}>
      {locked !== undefined && <LockedNotice {...{ opened, locked }} />}
      <MinutesFiles
        {...{ services, document }}
        fileName={`${texts['meeting.minutes']} ${meeting.value.day}`}
      />
      {locked === undefined && <ApprovalPart {...props} />}
      <DetailSection heading={texts['minutes.preview']}>
        <DocumentPreview document={document} />
      </DetailSection>
    </div>
  );
};

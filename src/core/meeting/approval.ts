import { type CalendarDay } from '../calendar/calendarDay';
import { type Membership } from '../organisation/group';
import { isMemberOn } from '../organisation/membership';
import { type DomainRow } from '../recorded';
import { checkTexts, requiredLine } from '../text';
import { type Meeting } from './meeting';
import { type MeetingViolation } from './meetingViolation';

/** Justering: one named person's word that the minutes are right; it holds for the very text that was read. */
export interface MinutesApproval extends DomainRow {
  readonly meetingKey: string;
  readonly personKey: string;
  /** SHA-256 of the minutes that were approved, hexadecimal. */
  readonly contentHash: string;
}

/** Låsta anteckningar: the minutes as they were approved. The text is an attachment; the hash shows whether it has changed. */
export interface LockedMinutes extends DomainRow {
  readonly meetingKey: string;
  readonly approvedOn: CalendarDay;
  readonly contentHash: string;
}

/** What an approval must satisfy alone. */
export function checkMinutesApproval(approval: MinutesApproval): readonly MeetingViolation[] {
  return checkTexts(approval, {
    meetingKey: requiredLine,
    personKey: requiredLine,
    contentHash: requiredLine
  });
}

/** What locked minutes must satisfy alone. */
export function checkLockedMinutes(minutes: LockedMinutes): readonly MeetingViolation[] {
  return checkTexts(minutes, { meetingKey: requiredLine, contentHash: requiredLine });
}

/** Who is to approve the minutes of a meeting: those named, or the chairs of its group on its day. */
export function approversOf(
  { approverKeys, groupKey, day }: Pick<Meeting, 'approverKeys' | 'groupKey' | 'day'>,
  memberships: readonly Membership[]
): readonly string[] {
  if (approverKeys !== undefined && approverKeys.length > 0) return [...new Set(approverKeys)];
  const chairs = memberships.filter(
    (row) => row.groupKey === groupKey && row.role === 'chair' && isMemberOn(row, day)
  );
  return [...new Set(chairs.map(({ personKey }) => personKey))];
}

/** Läge för justering: who has approved the minutes as they stand, who an older text, and who not at all. */
export interface ApprovalStanding {
  readonly approved: readonly string[];
  /** Approved a text that has been changed since. */
  readonly outdated: readonly string[];
  readonly waiting: readonly string[];
}

/** Who has approved, and who is waited for. An approval of another text than the one that stands now does not count. */
export function approvalStanding(
  approverKeys: readonly string[],
  approvals: readonly MinutesApproval[],
  contentHash: string
): ApprovalStanding {
  const hasApproved = (personKey: string, isNow: boolean): boolean =>
    approvals.some((one) => one.personKey === personKey && (one.contentHash === contentHash) === isNow);
  const approved = approverKeys.filter((key) => hasApproved(key, true));
  const waiting = approverKeys.filter((key) => !hasApproved(key, true));
  return { approved, waiting, outdated: waiting.filter((key) => hasApproved(key, false)) };
}

import { type MeetingState } from '../../core/meeting/meeting';
import { type AgendaCause } from '../../core/meeting/agendaPoint';
import { type AskOutcome } from '../../core/statusRound/roundStanding';
import { type StatusLook } from '../shared/ui/StatusLabel';

/** Looks of the states of a meeting. */
export const meetingLooks: Readonly<Record<MeetingState, StatusLook>> = {
  planned: { tone: 'quiet', iconName: 'Calendar' },
  called: { tone: 'underWay', iconName: 'Mail' },
  held: { tone: 'attention', iconName: 'CheckMark' },
  approved: { tone: 'good', iconName: 'Lock' },
  cancelled: { tone: 'quiet', iconName: 'Cancel' }
};

/** Looks of why something stands on an agenda. */
export const causeLooks: Readonly<Record<AgendaCause, StatusLook>> = {
  decisionNeeded: { tone: 'underWay', iconName: 'DocumentApproval' },
  raised: { tone: 'underWay', iconName: 'Up' },
  red: { tone: 'bad', iconName: 'ErrorBadge' },
  overdue: { tone: 'bad', iconName: 'Clock' },
  silent: { tone: 'attention', iconName: 'RingerOff' },
  yellow: { tone: 'attention', iconName: 'Warning' },
  lapsing: { tone: 'attention', iconName: 'DateTime' },
  coverageGap: { tone: 'attention', iconName: 'Unknown' },
  postponed: { tone: 'quiet', iconName: 'CalendarReply' },
  sentBack: { tone: 'quiet', iconName: 'ReturnToSession' },
  answered: { tone: 'good', iconName: 'Reply' }
};

/** Looks of how a question of a round stands. */
export const outcomeLooks: Readonly<Record<AskOutcome, StatusLook>> = {
  answered: { tone: 'good', iconName: 'CheckMark' },
  answeredLate: { tone: 'attention', iconName: 'Clock' },
  waiting: { tone: 'underWay', iconName: 'HourGlass' },
  silent: { tone: 'bad', iconName: 'RingerOff' },
  dropped: { tone: 'quiet', iconName: 'Remove' }
};

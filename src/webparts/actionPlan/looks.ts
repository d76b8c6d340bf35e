import { type ActionState } from '../../core/followUp/deriveActionState';
import { type ActionFlag } from '../../core/overview/actionRow';
import { type OccasionStanding } from '../../core/overview/occasionHistory';
import { type StatusLook } from '../shared/ui/StatusLabel';

/** Looks of the states of an action. */
export const stateLooks: Readonly<Record<ActionState, StatusLook>> = {
  proposed: { tone: 'quiet', iconName: 'Lightbulb' },
  decided: { tone: 'underWay', iconName: 'Accept' },
  ongoing: { tone: 'underWay', iconName: 'Play' },
  completed: { tone: 'good', iconName: 'CheckMark' },
  followedUp: { tone: 'good', iconName: 'CompletedSolid' },
  paused: { tone: 'quiet', iconName: 'Pause' },
  cancelled: { tone: 'quiet', iconName: 'Cancel' }
};

/** Looks of what a reader's eye should catch. */
export const flagLooks: Readonly<Record<ActionFlag, StatusLook>> = {
  overdue: { tone: 'bad', iconName: 'Clock' },
  silent: { tone: 'attention', iconName: 'RingerOff' },
  disputed: { tone: 'attention', iconName: 'BranchCompare' },
  dueSoon: { tone: 'underWay', iconName: 'Calendar' },
  nobodyAnswers: { tone: 'attention', iconName: 'BlockContact' },
  halfDone: { tone: 'underWay', iconName: 'CircleHalfFull' },
  endMoved: { tone: 'quiet', iconName: 'CalendarReply' },
  citizenPromise: { tone: 'quiet', iconName: 'FavoriteStar' }
};

/** Looks of an occasion on the timeline: a sign of its own for each, beside the words. */
export const markLooks: Readonly<Record<Exclude<OccasionStanding, 'notAsked'>, StatusLook>> = {
  answered: { tone: 'good', iconName: 'CompletedSolid' },
  answeredLate: { tone: 'attention', iconName: 'Clock' },
  missed: { tone: 'bad', iconName: 'ErrorBadge' },
  upcoming: { tone: 'underWay', iconName: 'Calendar' }
};

/** Looks of what came of an occasion. */
export const occasionLooks: Readonly<Record<OccasionStanding, StatusLook>> = {
  answered: { tone: 'good', iconName: 'CheckMark' },
  answeredLate: { tone: 'attention', iconName: 'Clock' },
  missed: { tone: 'bad', iconName: 'Cancel' },
  upcoming: { tone: 'underWay', iconName: 'Calendar' },
  notAsked: { tone: 'quiet', iconName: 'Remove' }
};

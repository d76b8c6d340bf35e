import { type NameCatalogue } from '../nameKinds';

/** Names about plans and their actions, in English. */
export const planNamesEn: Pick<
  NameCatalogue,
  'planKind' | 'planState' | 'actionState' | 'actionDifference' | 'dateChangeState'
> = {
  planKind: { actionPlan: 'Action plan', frameworkPlan: 'Framework plan' },
  planState: { draft: 'Draft', adopted: 'Adopted', closed: 'Closed with a final report' },
  actionState: {
    proposed: 'Proposed',
    decided: 'Decided',
    ongoing: 'Under way',
    completed: 'Completed',
    followedUp: 'Followed up',
    paused: 'Paused',
    cancelled: 'Cancelled'
  },
  actionDifference: {
    changed: 'Changed after the adoption',
    added: 'Added after the adoption',
    removed: 'Removed after the adoption'
  },
  dateChangeState: {
    proposed: 'Proposed',
    decided: 'Decided',
    rejected: 'Rejected',
    postponed: 'Postponed'
  }
};

/** Names about following up, in English. */
export const followUpNamesEn: Pick<
  NameCatalogue,
  | 'cadence'
  | 'light'
  | 'lightMeaning'
  | 'dueKind'
  | 'dueStanding'
  | 'completionKey'
  | 'reportKind'
  | 'reportChannel'
> = {
  cadence: {
    everyWeeks: 'With a number of weeks between',
    beforeEachMeeting: 'Before each meeting',
    perTertial: 'Every four months',
    dates: 'On set days'
  },
  light: { green: 'Green', yellow: 'Yellow', red: 'Red', grey: 'Grey', none: 'No colour' },
  lightMeaning: {
    green: 'On plan',
    yellow: 'Risk of deviation',
    red: 'Deviation',
    grey: 'No current report',
    none: 'Not followed up now'
  },
  dueKind: {
    report: 'Status report',
    end: 'Word on whether the action is completed',
    effect: 'Follow-up of the effect'
  },
  dueStanding: { later: 'Later', soon: 'Due soon', today: 'Today', overdue: 'Overdue' },
  completionKey: { responsible: 'the responsible organisation', city: 'the city', police: 'the police' },
  reportKind: { status: 'Status report', completion: 'Completed', effect: 'Follow-up of the effect' },
  reportChannel: { webPart: 'The web page', bot: 'Teams', import: 'Import' }
};

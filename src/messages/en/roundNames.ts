import { type NameCatalogue } from '../nameKinds';

/** Names about status rounds, in English. */
export const roundNamesEn: Pick<
  NameCatalogue,
  'roundScope' | 'roundState' | 'roundClosing' | 'askReason' | 'askedVia' | 'askOutcome' | 'dropReason'
> = {
  roundScope: {
    group: 'The actions of the group',
    plan: 'A plan',
    focusArea: 'A focus area',
    action: 'An action'
  },
  roundState: { open: 'Open', late: 'The time for answers is over', closed: 'Closed' },
  roundClosing: {
    byHand: 'Closed by the coordinator',
    meetingBegan: 'The meeting has begun',
    meetingCancelled: 'The meeting was cancelled',
    meetingGone: 'The meeting has been deleted',
    timeOut: 'The time for late answers is over'
  },
  askReason: {
    overdue: 'Overdue',
    red: 'Red',
    grey: 'Grey',
    yellow: 'Yellow',
    due: 'Status report due',
    added: 'The coordinator asks'
  },
  askedVia: {
    contact: 'The contact person',
    deputy: 'The deputy',
    coordinator: 'The coordinator',
    channel: 'The whole group'
  },
  askOutcome: {
    answered: 'Has answered',
    answeredLate: 'Answered late',
    waiting: 'Waiting for an answer',
    silent: 'No word',
    dropped: 'No longer asked'
  },
  dropReason: {
    deleted: 'The action has been deleted',
    cancelled: 'The action has been cancelled',
    paused: 'The action has been paused',
    moved: 'The action has moved to another group or plan',
    completed: 'The action is done'
  }
};

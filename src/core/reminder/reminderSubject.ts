import { meetingRoundKey, requestedRoundKey } from '../statusRound/statusRound';
import { type RemindedItem } from './message';

/** The rows of one site by which what is reminded of is called. */
export interface SubjectRows {
  readonly actions: readonly { readonly key: string; readonly number: string; readonly title: string }[];
  readonly agreements: readonly { readonly key: string; readonly title: string }[];
  readonly meetings: readonly { readonly key: string; readonly title: string }[];
  readonly groups: readonly { readonly key: string; readonly name: string }[];
}

/**
 * Vad påminnelsen gäller: what a thing that is reminded of is called: an action by number and title, an agreement and its
 * lägesbild by the agreement, a meeting and its round by the meeting, a round that somebody asked for by its group. The key of
 * one whose row is gone.
 */
export function nameSubject({ kind, key }: Pick<RemindedItem, 'kind' | 'key'>, rows: SubjectRows): string {
  switch (kind) {
    case 'action': {
      const action = rows.actions.find((one) => one.key === key);
      return action === undefined ? key : `${action.number} ${action.title}`;
    }
    case 'agreement':
    case 'situationPicture':
      return rows.agreements.find((one) => one.key === key)?.title ?? key;
    case 'meeting':
      return rows.meetings.find((one) => one.key === key)?.title ?? key;
    case 'round':
      return nameRound(key, rows) ?? key;
  }
}

function nameRound(roundKey: string, { meetings, groups }: SubjectRows): string | undefined {
  const meeting = meetings.find(({ key }) => meetingRoundKey(key) === roundKey);
  return meeting?.title ?? groups.find(({ key }) => roundKey.startsWith(requestedRoundKey(key, '')))?.name;
}

import { type Group } from '../../core/organisation/group';
import { type Result } from '../../core/result';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { changeGroup } from './changeGroup';

/** Gives the calendar of a group a new address; whoever has an older one sees nothing any more. */
export function renewCalendar(
  session: Session,
  { groupKey }: { readonly groupKey: string }
): Promise<Result<Group, UseCaseRefusal>> {
  return changeGroup(session, { groupKey, task: 'editAgenda' }, (group) => ({
    ...group,
    calendarVersion: (group.calendarVersion ?? 0) + 1
  }));
}

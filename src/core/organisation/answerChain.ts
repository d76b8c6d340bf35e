import { type CalendarDay } from '../calendar/calendarDay';
import { type Action } from '../plan/action';
import { answererOn } from './answerer';
import { type Membership } from './group';
import { isMemberOn } from './membership';
import { type OrgUnit } from './orgUnit';
import { type Person } from './person';
import { isSameUnitOn } from './unitSuccession';

/** Who is turned to about an action, and the keys walked to that person, the contact first. */
export interface AnswerChain {
  /** `channel`: nobody answers, so the group is asked. */
  readonly via: 'contact' | 'deputy' | 'coordinator' | 'channel';
  readonly person?: Person | undefined;
  readonly keys: readonly string[];
}

/** The rows of a site from which the chain follows. */
interface AnswerRows {
  readonly persons: readonly Person[];
  readonly units: readonly OrgUnit[];
  readonly memberships: readonly Membership[];
}

/**
 * Who is turned to about an action on a day: the contact person → the deputy when absent → a samordnare of the
 * organisation that answers for it → the channel of the group (DESIGN §5 "Who gets it").
 */
export function answerChainOn(
  action: Pick<Action, 'contactPersonKey' | 'responsibleOrgUnitKey'>,
  rows: AnswerRows,
  day: CalendarDay
): AnswerChain {
  const { contactPersonKey, responsibleOrgUnitKey } = action;
  const keys: string[] = [];
  if (contactPersonKey !== undefined) {
    const found = answererOn(rows.persons, contactPersonKey, day);
    if (found.ok) {
      const via = found.value.keys.length === 1 ? 'contact' : 'deputy';
      return { via, person: found.value.person, keys: found.value.keys };
    }
    keys.push(...found.error.keys);
  }
  for (const person of coordinatorsOf(responsibleOrgUnitKey, rows, day)) {
    const found = answererOn(rows.persons, person.key, day);
    keys.push(...(found.ok ? found.value.keys : found.error.keys));
    if (found.ok) return { via: 'coordinator', person: found.value.person, keys };
  }
  return { via: 'channel', keys };
}

/** The samordnare who work at an organisation, or at the one that took over from it, in the order of their keys. */
function coordinatorsOf(
  orgUnitKey: string | undefined,
  { persons, units, memberships }: AnswerRows,
  day: CalendarDay
): readonly Person[] {
  if (orgUnitKey === undefined) return [];
  const coordinating = new Set(
    memberships
      .filter((row) => row.role === 'coordinator' && isMemberOn(row, day))
      .map(({ personKey }) => personKey)
  );
  return persons
    .filter((person) => coordinating.has(person.key))
    .filter(
      ({ orgUnitKey: one }) => one === orgUnitKey || isSameUnitOn(units, { one, other: orgUnitKey }, day)
    )
    .sort((one, other) => (one.key < other.key ? -1 : 1));
}

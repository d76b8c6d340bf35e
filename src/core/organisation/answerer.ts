import { type CalendarDay } from '../calendar/calendarDay';
import { ok, refused, type Result } from '../result';
import { checkTexts, requiredLine } from '../text';
import { type OrganisationViolation } from './organisationViolation';
import { type Person } from './person';

/** The person who answers, and the keys walked to that person, the asked one first and the answerer last. */
export interface AnswererTrail {
  readonly person: Person;
  readonly keys: readonly string[];
}

/** Why nobody answers; `keys` are those walked. The next to ask is the organisation's samordnare. */
interface NoAnswerer {
  readonly code: 'unknownPerson' | 'noDeputy' | 'deputiesGoRound';
  readonly keys: readonly string[];
}

/** What a person's row must satisfy alone. */
export function checkPerson(person: Person): readonly OrganisationViolation[] {
  const { absentFrom, absentTo, deputyKey } = person;
  const found: OrganisationViolation[] = [
    ...checkTexts(person, { name: requiredLine, orgUnitKey: requiredLine, login: requiredLine })
  ];
  if (absentTo !== undefined && absentFrom === undefined) {
    found.push({ code: 'absenceWithoutStart', field: 'absentFrom' });
  }
  if (absentFrom !== undefined && absentTo !== undefined && absentTo < absentFrom) {
    found.push({ code: 'endBeforeStart', field: 'absentTo', start: absentFrom, end: absentTo });
  }
  if (deputyKey === person.key) found.push({ code: 'deputyIsSelf', field: 'deputyKey' });
  return found;
}

/**
 * Tells whether the person is absent on the day; the first and last day of the absence both count, and an absence
 * without a last day lasts.
 */
export function isAbsentOn({ absentFrom, absentTo }: Person, day: CalendarDay): boolean {
  if (absentFrom === undefined || day < absentFrom) return false;
  return absentTo === undefined || day <= absentTo;
}

/**
 * The person who answers for another on a day: the person, or when absent the deputy, and so on.
 * Refuses with `unknownPerson`, `noDeputy` or `deputiesGoRound`, so that the next in the chain can be asked.
 */
export function answererOn(
  persons: readonly Person[],
  personKey: string,
  day: CalendarDay
): Result<AnswererTrail, NoAnswerer> {
  const keys: string[] = [];
  let wanted: string | undefined = personKey;
  while (wanted !== undefined) {
    if (keys.includes(wanted)) return refused({ code: 'deputiesGoRound', keys });
    keys.push(wanted);
    const person = findPerson(persons, wanted);
    if (person === undefined) return refused({ code: 'unknownPerson', keys });
    if (!isAbsentOn(person, day)) return ok({ person, keys });
    wanted = person.deputyKey;
  }
  return refused({ code: 'noDeputy', keys });
}

/**
 * Checks that a person's deputy is in the register. Two who stand in for each other are fine: only when both are away
 * does nobody answer, and {@link answererOn} says so then.
 */
export function checkDeputy(person: Person, persons: readonly Person[]): readonly OrganisationViolation[] {
  const { deputyKey } = person;
  if (deputyKey === undefined || findPerson(persons, deputyKey) !== undefined) return [];
  return [{ code: 'unknownReference', field: 'deputyKey', key: deputyKey }];
}

/** Refuses a sign-in name that another person has; capitals and outer blanks do not tell two apart. */
export function checkLogin(person: Person, persons: readonly Person[]): readonly OrganisationViolation[] {
  const login = comparableLogin(person);
  return persons
    .filter((other) => other.key !== person.key && comparableLogin(other) === login)
    .map((other) => ({ code: 'loginTaken', field: 'login', otherKey: other.key }));
}

function comparableLogin({ login }: Person): string {
  return login.trim().toLowerCase();
}

function findPerson(persons: readonly Person[], key: string): Person | undefined {
  return persons.find((person) => person.key === key);
}

import { type CooperationAgreement } from '../../../core/agreement/agreement';
import { type CalendarDay } from '../../../core/calendar/calendarDay';
import { type Level } from '../../../core/organisation/group';
import { type OrgUnit } from '../../../core/organisation/orgUnit';
import { isUnitValidOn } from '../../../core/organisation/unitSuccession';
import { nameOf } from '../../../messages/describe';
import { compareTexts, type Language } from '../../../messages/format';
import { type KeyOption } from './fieldProps';

/** What the fields of an agreement are chosen among. */
export interface AgreementChoices {
  readonly units: readonly OrgUnit[];
  readonly agreements: readonly CooperationAgreement[];
  readonly today: CalendarDay;
  /** Keys of the agreements of the site at hand. */
  readonly ownKeys: readonly string[];
  /** Key of the agreement itself, when it is there. */
  readonly ownKey?: string | undefined;
  /** More than one: the level may be chosen. */
  readonly levels: readonly Level[];
}

const sides = ['city', 'police', 'other'] as const;

/** The organisations that exist today, and those already chosen: the city's, the police's, the partners'. */
export function partyChoices(
  { units, today }: Pick<AgreementChoices, 'units' | 'today'>,
  chosen: readonly string[],
  language: Language
): readonly KeyOption[] {
  const isShown = (unit: OrgUnit): boolean => isUnitValidOn(unit, today) || chosen.includes(unit.key);
  const known = sides.flatMap((side) =>
    units
      .filter((unit) => unit.side === side && isShown(unit))
      .sort((one, other) => compareTexts(one.name, other.name))
      .map(({ key, name }) => ({ key, name, group: nameOf('side', side, language) }))
  );
  const unknown = chosen.filter((key) => !units.some((unit) => unit.key === key));
  return [...known, ...unknown.map((key) => ({ key, name: key }))];
}

/** The central agreements that a local one may mirror. */
export function centralChoices({ agreements, ownKey }: AgreementChoices): readonly KeyOption[] {
  return agreements
    .filter(({ key, level }) => level === 'central' && key !== ownKey)
    .map(({ key, title }) => ({ key, name: title }));
}

/** The agreements of the site that one of a level may follow. */
export function previousChoices(
  { agreements, ownKeys, ownKey }: AgreementChoices,
  level: string
): readonly KeyOption[] {
  return agreements
    .filter((agreement) => agreement.level === level && agreement.key !== ownKey)
    .filter(({ key }) => ownKeys.includes(key))
    .map(({ key, title }) => ({ key, name: title }));
}

import { checkTexts, longText, requiredLine } from '../text';
import { type DomainRow } from '../recorded';
import { type MeetingViolation } from './meetingViolation';

/** Dagordningens punkter in their order (DOMAIN §4); the follow-up is divided by focus area. */
export const agendaSections = [
  'opening',
  'previousMinutes',
  'situation',
  'followUp',
  'deviations',
  'decisions',
  'assignments',
  'communication',
  'nextMeeting'
] as const;

/** One of {@link agendaSections}. */
export type AgendaSection = (typeof agendaSections)[number];

/**
 * Dagordningspunkt: what people have changed or fixed about one point of a meeting's agenda. Until the kallelse a point
 * that nobody touched has no row: it follows from the data. The kallelse gives every point its row.
 */
export interface AgendaItem extends DomainRow {
  readonly meetingKey: string;
  readonly groupKey: string;
  /** What the point is about; see `pointKeyOf`. */
  readonly pointKey: string;
  readonly section: AgendaSection;
  /** Needed for a point that somebody added, and fixed by the kallelse for the others. */
  readonly title?: string;
  /** Focus area of a point of the follow-up. */
  readonly focusAreaKey?: string;
  /** Where it stands: points go by rising place. */
  readonly place?: number;
  readonly minutes?: number;
  readonly proposedDecision?: string;
  /** Minnesanteckning: what was said at the meeting. */
  readonly notes?: string;
  readonly isRemoved?: boolean;
  /** Why it was removed. */
  readonly reason?: string;
  /** Stood in the kallelse. */
  readonly isCalled?: boolean;
}

/** Most minutes that one point may be given: a day. */
export const maxPointMinutes = 24 * 60;

/** The key of a point's row: one for each point of a meeting, so that two who touch it at once meet. */
export function agendaItemKeyOf({
  meetingKey,
  pointKey
}: Pick<AgendaItem, 'meetingKey' | 'pointKey'>): string {
  return `${meetingKey}|${pointKey}`;
}

/** What an agenda row must satisfy alone: a removed point says why, an added one has a title. */
export function checkAgendaItem(item: AgendaItem): readonly MeetingViolation[] {
  const { minutes, place, isRemoved, pointKey } = item;
  const found: MeetingViolation[] = [
    ...checkTexts(item, {
      meetingKey: requiredLine,
      groupKey: requiredLine,
      pointKey: requiredLine,
      proposedDecision: longText,
      notes: longText,
      reason: { isRequired: isRemoved === true }
    })
  ];
  if (pointKey.startsWith('own|') && (item.title ?? '').trim() === '') {
    found.push({ code: 'fieldMissing', field: 'title' });
  }
  if (minutes !== undefined && !(Number.isInteger(minutes) && minutes >= 0 && minutes <= maxPointMinutes)) {
    found.push({ code: 'pointMinutesInvalid', field: 'minutes', maxMinutes: maxPointMinutes });
  }
  if (place !== undefined && !Number.isFinite(place)) found.push({ code: 'invalidNumber', field: 'place' });
  return found;
}

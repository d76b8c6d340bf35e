import { refuseBroken, refuseMissing, type UseCaseRefusal } from '../../application/refusal';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { type Decision } from '../../core/meeting/meeting';
import { type Action, type DateChange } from '../../core/plan/action';
import { type Result } from '../../core/result';
import { formatDayInProse, type Language } from '../../messages/format';
import { readTypedDays } from '../shared/forms/typedDays';
import { type EndDateInput } from './EndDateFields';
import { type MeetingServices } from './meetingServices';
import { type PointPlace } from './pointPart';
import { type RoomTexts } from './texts';

/** What the form of a decision about an end date knows. */
export interface EndDateCase {
  /** Of the date change, when the meeting sets another day than was proposed. */
  readonly key: string;
  readonly input: EndDateInput;
  /** The action with the end from which the writer goes out. */
  readonly action: Action | undefined;
  /** What was proposed. */
  readonly change: DateChange | undefined;
  readonly place: PointPlace;
  readonly today: CalendarDay;
  readonly texts: RoomTexts;
  readonly language: Language;
}

/** Writes the decision: about what was proposed, or a day of the meeting's own. */
export async function writeEndDate(
  services: Pick<MeetingServices, 'decideEnd' | 'decideNewEnd'>,
  at: EndDateCase
): Promise<Result<Decision, UseCaseRefusal>> {
  const { input, action, change, place, today: day } = at;
  const { groupKey, meetingKey, pointKey } = place;
  const { outcome } = input;
  if (outcome === 'moved') return writeNewEnd(services, at);
  if (action === undefined || change === undefined) {
    return refuseMissing({ collection: 'dateChanges', key: action?.key ?? '-' });
  }
  const { key: actionKey, planKey, agreementKey } = action;
  return services.decideEnd({
    change: { key: change.key, actionKey, planKey, agreementKey, outcome },
    decision: { groupKey, meetingKey, pointKey, text: input.text, day }
  });
}

async function writeNewEnd(
  services: Pick<MeetingServices, 'decideNewEnd'>,
  at: EndDateCase
): Promise<Result<Decision, UseCaseRefusal>> {
  const { key, input, action, place, today: day } = at;
  const { groupKey, meetingKey, pointKey } = place;
  if (action?.end === undefined) return refuseBroken([{ code: 'fieldMissing', field: 'end' }]);
  const days = readTypedDays({ to: input.to }, { required: ['to'] });
  if (!days.ok) return days;
  const { key: actionKey, planKey, agreementKey, end: from, endDecisionReference: fromReference } = action;
  const { to } = days.value;
  const text = input.text.trim() === '' ? usualDecision(at, from, to) : input.text;
  return services.decideNewEnd({
    newEnd: { key, actionKey, planKey, agreementKey, from, to, reason: input.reason },
    fromReference,
    decision: { groupKey, meetingKey, pointKey, text, day }
  });
}

/** What is decided, in words, when nobody has found others. */
function usualDecision({ action, texts, language }: EndDateCase, from: CalendarDay, to: CalendarDay): string {
  const [before, after] = [from, to].map((day) => formatDayInProse(day, language));
  return texts['endDate.usual'](action?.number ?? '', before ?? from, after ?? to);
}

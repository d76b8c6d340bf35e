import { type UseCaseRefusal } from '../../application/refusal';
import { readClockTime } from '../../core/calendar/clockTime';
import { type Meeting } from '../../core/meeting/meeting';
import { ok, type Result } from '../../core/result';
import { readTypedDays } from '../shared/forms/typedDays';

/** What stands in the form of a meeting; texts are as typed. */
export type MeetingInput = Readonly<
  Record<'title' | 'day' | 'startTime' | 'lengthMinutes' | 'answerBy' | 'place' | 'joinUrl', string>
> & { readonly approverKeys: readonly string[] };

/** The fields of a meeting that its form writes. */
type MeetingFields = Pick<
  Meeting,
  'title' | 'day' | 'startTime' | 'lengthMinutes' | 'answerBy' | 'place' | 'joinUrl' | 'approverKeys'
>;

/** A form as it is first shown, for a new meeting or one that there is. */
export function inputOf(meeting: Partial<Meeting>): MeetingInput {
  const { title = '', day = '', startTime = '13:00', lengthMinutes = 90, answerBy = '' } = meeting;
  const { place = '', joinUrl = '', approverKeys = [] } = meeting;
  return { title, day, startTime, lengthMinutes: `${lengthMinutes}`, answerBy, place, joinUrl, approverKeys };
}

/** A time of day as the row writes it; what cannot be read stays as typed, and the rules refuse it at its field. */
export function timeOf(typed: string): string {
  return readClockTime(typed) ?? typed.trim();
}

/** The fields that the form says; a day that is none is refused at its field. */
export function fieldsOf(input: MeetingInput): Result<MeetingFields, UseCaseRefusal> {
  const days = readTypedDays(input, { required: ['day'], optional: ['answerBy'] });
  if (!days.ok) return days;
  const { title, approverKeys } = input;
  const [place, joinUrl] = [input.place.trim(), input.joinUrl.trim()];
  return ok({
    ...{ title, ...days.value, startTime: timeOf(input.startTime) },
    lengthMinutes: Number(input.lengthMinutes.replace(',', '.')),
    ...(place !== '' && { place }),
    ...(joinUrl !== '' && { joinUrl }),
    ...(approverKeys.length > 0 && { approverKeys })
  });
}

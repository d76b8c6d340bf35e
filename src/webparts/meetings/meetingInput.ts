import { refuseBroken, type UseCaseRefusal } from '../../application/refusal';
import { parseCalendarDay } from '../../core/calendar/calendarDay';
import { type Meeting } from '../../core/meeting/meeting';
import { ok, type Result } from '../../core/result';

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

/** The fields that the form says; a day that is none is refused at its field. */
export function fieldsOf(input: MeetingInput): Result<MeetingFields, UseCaseRefusal> {
  const day = parseCalendarDay(input.day);
  if (!day.ok) return refuseBroken([{ code: 'fieldMissing', field: 'day' }]);
  const answerBy = parseCalendarDay(input.answerBy);
  const { title, startTime, approverKeys } = input;
  const [place, joinUrl] = [input.place.trim(), input.joinUrl.trim()];
  return ok({
    ...{ title, day: day.value, startTime },
    lengthMinutes: Number(input.lengthMinutes.replace(',', '.')),
    ...(answerBy.ok && { answerBy: answerBy.value }),
    ...(place !== '' && { place }),
    ...(joinUrl !== '' && { joinUrl }),
    ...(approverKeys.length > 0 && { approverKeys })
  });
}

import { addMonths, latest, type CalendarDay } from '../calendar/calendarDay';
import { findUnplannableDays } from '../followUp/plannableDay';
import { checkTexts, longText, requiredDay, requiredLine, requiredLongText } from '../text';
import { type SituationPicture } from './situation';
import { type SituationViolation, type SituationWarning } from './situationViolation';

/** Months after which a situation picture counts as old ("äldre än två år"; since 2023 also lag 2023:196). */
export const situationPictureMonths = 24;

/** What a situation picture must satisfy alone. */
export function checkSituationPicture(picture: SituationPicture): readonly SituationViolation[] {
  const { periodFrom, periodTo, settledOn } = picture;
  const found: SituationViolation[] = [
    ...checkTexts(picture, {
      agreementKey: requiredLine,
      title: requiredLine,
      periodFrom: requiredDay,
      periodTo: requiredDay,
      settledOn: requiredDay,
      sources: requiredLongText,
      summary: longText
    }),
    ...findUnplannableDays(picture, ['settledOn'])
  ];
  if (periodTo < periodFrom) {
    found.push({ code: 'endBeforeStart', field: 'periodTo', start: periodFrom, end: periodTo });
  }
  // Pictures are often settled before their last day; none can be before the first.
  if (settledOn < periodFrom) found.push({ code: 'settledBeforePeriod', field: 'settledOn', periodFrom });
  return found;
}

/** The last day on which a picture settled on a day still counts: the same day 24 months later. */
export function freshUntil(settledOn: CalendarDay): CalendarDay {
  return addMonths(settledOn, situationPictureMonths);
}

/** Tells whether a picture is older than two years on a day. */
export function isSituationPictureOld(picture: SituationPicture, day: CalendarDay): boolean {
  return day > freshUntil(picture.settledOn);
}

/**
 * The warning that an agreement deserves for its situation pictures on a day: it has none, or the newest is older
 * than two years. Pictures settled later than the day do not count.
 *
 * @param pictures - The pictures of one agreement.
 */
export function warnAboutPictures(
  pictures: readonly SituationPicture[],
  day: CalendarDay
): SituationWarning | undefined {
  const [first, ...others] = pictures
    .map((picture) => picture.settledOn)
    .filter((settledOn) => settledOn <= day);
  if (first === undefined) return { code: 'situationPictureMissing' };
  const settledOn = latest(first, ...others);
  if (day <= freshUntil(settledOn)) return undefined;
  return { code: 'situationPictureOld', settledOn, freshUntil: freshUntil(settledOn) };
}

import { refuseBroken, type UseCaseRefusal } from '../../../application/refusal';
import { type CalendarDay } from '../../../core/calendar/calendarDay';
import { type FieldViolation } from '../../../core/fieldViolation';
import { readDay } from '../../../core/planTable/readDay';
import { ok, type Result } from '../../../core/result';

/** The fields of a form that are days, by whether one must be there. */
export interface DayFields<Required extends string = never, Optional extends string = never> {
  readonly required?: readonly Required[];
  readonly optional?: readonly Optional[];
}

/** Days of a form, by their fields. */
type TypedDays<Required extends string, Optional extends string> = Readonly<Record<Required, CalendarDay>> &
  Readonly<Partial<Record<Optional, CalendarDay>>>;

/** What is wrong with the days of a form: one that must be there and is not, and what is typed but is no day. */
export function findBrokenDays<Required extends string = never, Optional extends string = never>(
  input: Readonly<Record<NoInfer<Required | Optional>, string>>,
  { required = [], optional = [] }: DayFields<Required, Optional>
): readonly FieldViolation[] {
  const isBlank = (field: Required | Optional): boolean => input[field].trim() === '';
  return [
    ...required.filter(isBlank).map((field) => ({ code: 'fieldMissing' as const, field })),
    ...[...required, ...optional]
      .filter((field) => !isBlank(field) && readDay(input[field]) === undefined)
      .map((field) => ({ code: 'invalidDay' as const, field }))
  ];
}

/** Reads the days of a form as people type them. Refuses with everything that is wrong with them. */
export function readTypedDays<Required extends string = never, Optional extends string = never>(
  input: Readonly<Record<NoInfer<Required | Optional>, string>>,
  fields: DayFields<Required, Optional>
): Result<TypedDays<Required, Optional>, UseCaseRefusal> {
  const broken = findBrokenDays(input, fields);
  if (broken.length > 0) return refuseBroken(broken);
  const { required = [], optional = [] } = fields;
  const days = [...required, ...optional].flatMap((field) => {
    const day = readDay(input[field]);
    return day === undefined ? [] : [[field, day] as const];
  });
  return ok(Object.fromEntries(days) as TypedDays<Required, Optional>);
}

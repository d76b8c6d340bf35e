import { DatePicker, DayOfWeek, FirstWeekOfYear } from '@fluentui/react';
import * as React from 'react';
import {
  calendarDay,
  type CalendarDay,
  dayOfMonthOf,
  monthOf,
  yearOf
} from '../../../core/calendar/calendarDay';
import { readDay } from '../../../core/planTable/readDay';
import { datePickerTexts, formatWeek } from '../../../messages/format';
import { useLanguage } from './texts';

/** Props of {@link DayField}. */
export interface DayFieldProps {
  readonly label: string;
  /** `YYYY-MM-DD`, or empty. */
  readonly value: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  readonly errorMessage?: string | undefined;
  /** Called with `YYYY-MM-DD`, or an empty text. */
  readonly onChange: (day: string) => void;
}

/** The day that a date of the browser's calendar stands for. */
function dayOfDate(date: Date): CalendarDay {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0'));
  return calendarDay(`${date.getFullYear()}-${month ?? ''}-${day ?? ''}`);
}

function dateOfDay(day: CalendarDay): Date {
  return new Date(yearOf(day), monthOf(day) - 1, dayOfMonthOf(day));
}

/** A day, typed or picked; weeks begin on Monday and are numbered as people number them. */
export const DayField: React.FunctionComponent<DayFieldProps> = (props) => {
  const { label, value, isRequired = false, isDisabled = false, errorMessage, onChange } = props;
  const language = useLanguage();
  const day = readDay(value);
  const strings = datePickerTexts(language);
  return (
    <DatePicker
      label={label}
      isRequired={isRequired}
      disabled={isDisabled}
      value={day === undefined ? undefined : dateOfDay(day)}
      allowTextInput={true}
      firstDayOfWeek={DayOfWeek.Monday}
      firstWeekOfYear={FirstWeekOfYear.FirstFourDayWeek}
      showWeekNumbers={true}
      showMonthPickerAsOverlay={true}
      placeholder={strings.placeholder}
      strings={{ ...strings, isRequiredErrorMessage: errorMessage ?? '' }}
      formatDate={(date) => (date === undefined ? '' : dayOfDate(date))}
      parseDateFromString={(text) => {
        const read = readDay(text);
        return read === undefined ? null : dateOfDay(read);
      }}
      textField={{
        ...(errorMessage !== undefined && { errorMessage }),
        ...(day !== undefined && { description: formatWeek(day, language) })
      }}
      onSelectDate={(date) => onChange(date === null || date === undefined ? '' : dayOfDate(date))}
    />
  );
};

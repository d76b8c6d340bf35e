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
  /** Name of the row's field, so that what is wrong can lead to it. */
  readonly name?: string;
  readonly label: string;
  /** As typed: what `readDay` reads, something else, or empty. */
  readonly value: string;
  readonly isRequired?: boolean;
  readonly isDisabled?: boolean;
  /** What to write, where the label does not say it. */
  readonly description?: string;
  readonly errorMessage?: string | undefined;
  /** Called with what is typed; with `YYYY-MM-DD` when a day is picked, and when one is typed and left. */
  readonly onChange: (text: string) => void;
}

/** The day that a date of the browser's calendar stands for. */
function dayOfDate(date: Date): CalendarDay {
  const [month, day] = [date.getMonth() + 1, date.getDate()].map((part) => `${part}`.padStart(2, '0'));
  return calendarDay(`${date.getFullYear()}-${month ?? ''}-${day ?? ''}`);
}

function dateOfDay(day: CalendarDay): Date {
  return new Date(yearOf(day), monthOf(day) - 1, dayOfMonthOf(day));
}

// The same on every drawing: the picker forgets what is typed in it when one of these is another.
const formatDate = (date?: Date): string => (date === undefined ? '' : dayOfDate(date));
const parseDate = (text: string): Date | null => {
  const day = readDay(text);
  return day === undefined ? null : dateOfDay(day);
};

// Weeks begin on Monday and are numbered as people number them.
const calendar = {
  firstDayOfWeek: DayOfWeek.Monday,
  firstWeekOfYear: FirstWeekOfYear.FirstFourDayWeek,
  showWeekNumbers: true,
  showMonthPickerAsOverlay: true,
  allowTextInput: true,
  formatDate,
  parseDateFromString: parseDate
};

/** A day, typed or picked, in the language of the page. What is typed stays, also when it is no day. */
export const DayField: React.FunctionComponent<DayFieldProps> = (props) => {
  const { name, label, value, isRequired = false, isDisabled = false, description, onChange } = props;
  const language = useLanguage();
  const day = readDay(value);
  const date = React.useMemo(() => (day === undefined ? undefined : dateOfDay(day)), [day]);
  const [isLeft, setIsLeft] = React.useState(true);
  const { openCalendar, unreadable, placeholder, ...strings } = datePickerTexts(language);
  const isUnreadable = isLeft && day === undefined && value.trim() !== '';
  const leave = (): void => {
    setIsLeft(true);
    if (day !== undefined && day !== value) onChange(day);
  };
  const type = (text = ''): void => {
    setIsLeft(false);
    onChange(text);
  };
  return (
    <div data-field={name} onBlur={leave}>
      <DatePicker
        {...{ label, isRequired, placeholder, ...calendar }}
        disabled={isDisabled}
        value={date}
        pickerAriaLabel={`${openCalendar}: ${label}`}
        strings={{ ...strings, invalidInputErrorMessage: '', isRequiredErrorMessage: '' }}
        textField={{
          value,
          errorMessage: isUnreadable ? unreadable : (props.errorMessage ?? ''),
          description: [day && formatWeek(day, language), description].filter(Boolean).join('. '),
          iconProps: { 'aria-label': `${openCalendar}: ${label}` },
          onChange: (_event, text) => type(text)
        }}
        onSelectDate={(picked) => (picked instanceof Date ? onChange(dayOfDate(picked)) : undefined)}
      />
    </div>
  );
};

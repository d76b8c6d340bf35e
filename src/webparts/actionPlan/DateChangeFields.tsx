import * as React from 'react';
import { type CalendarDay } from '../../core/calendar/calendarDay';
import { DayField } from '../shared/ui/DayField';
import { FreeText } from '../shared/ui/FreeText';
import { TextWithDays } from '../shared/ui/TextWithDays';
import styles from './TaskNotes.module.scss';
import { useTexts } from './texts';

/** What stands in the form. */
interface Wish {
  readonly to: string;
  readonly reason: string;
}

/** Props of {@link DateChangeFields}. */
export interface DateChangeFieldsProps {
  /** The end as it stands. */
  readonly end: CalendarDay | undefined;
  readonly wish: Wish;
  /** What is wrong with each field. */
  readonly errors: Readonly<Partial<Record<string, string>>>;
  readonly onChange: (part: Partial<Wish>) => void;
}

/** The new end, and why. */
export const DateChangeFields: React.FunctionComponent<DateChangeFieldsProps> = (props) => {
  const { end, wish, errors, onChange } = props;
  const texts = useTexts();
  return (
    <>
      {end !== undefined && (
        <p className={styles.note}>
          <TextWithDays text={texts['dateForm.now'](end)} />
        </p>
      )}
      <DayField
        name="to"
        label={texts['dateForm.to']}
        isRequired={true}
        value={wish.to}
        errorMessage={errors.to}
        onChange={(to) => onChange({ to })}
      />
      <FreeText
        name="reason"
        label={texts['dateForm.reason']}
        isRequired={true}
        value={wish.reason}
        errorMessage={errors.reason}
        onChange={(reason) => onChange({ reason })}
      />
    </>
  );
};

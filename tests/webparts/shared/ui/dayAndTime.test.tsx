import '@testing-library/jest-dom';
import { fireEvent, render, screen } from '@testing-library/react';
import * as React from 'react';
import { DayField } from '../../../../src/webparts/shared/ui/DayField';
import { TimeField } from '../../../../src/webparts/shared/ui/TimeField';
import { WebPartFrame } from '../../../../src/webparts/shared/ui/WebPartFrame';
import { calendarDay } from '../../../../src/core/calendar/calendarDay';
import { findBrokenDays, readTypedDays } from '../../../../src/webparts/shared/forms/typedDays';

const Form: React.FunctionComponent = () => {
  const [day, setDay] = React.useState('');
  const [time, setTime] = React.useState('13:00');
  return (
    <>
      <DayField label="Dag" isRequired={true} value={day} onChange={setDay} />
      <TimeField name="startTime" label="Börjar" value={time} onChange={setTime} />
    </>
  );
};

function show(locale = 'sv-SE'): { readonly day: HTMLElement; readonly time: HTMLElement } {
  render(
    <WebPartFrame locale={locale}>
      <Form />
    </WebPartFrame>
  );
  return {
    day: screen.getByRole('combobox', { name: 'Dag' }),
    time: screen.getByRole('textbox', { name: 'Börjar' })
  };
}

function typeAndLeave(field: HTMLElement, value: string): void {
  fireEvent.focus(field);
  fireEvent.change(field, { target: { value } });
  fireEvent.blur(field);
}

describe('a day', () => {
  it('is no error before anything is typed', () => {
    expect(show().day).toHaveAttribute('aria-invalid', 'false');
    expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  });

  it.each([
    ['2026-08-20', '2026-08-20'],
    ['20260820', '2026-08-20'],
    ['20 augusti 2026', '2026-08-20']
  ])('typed as %s becomes %s, with its week', (typed, written) => {
    const { day } = show();
    typeAndLeave(day, typed);
    expect(day).toHaveValue(written);
    expect(day).toHaveAccessibleDescription('vecka 34');
  });

  it('that is none stays as typed, says how to write it, and is quiet while it is mended', async () => {
    const { day } = show();
    typeAndLeave(day, '2026-08-32');
    expect(day).toHaveValue('2026-08-32');
    expect(await screen.findByText(/Skriv den som 2026-08-20 eller 20 augusti 2026/)).toBeVisible();
    expect(day).toHaveAccessibleDescription(/Skriv den som/);
    expect(day).toHaveAttribute('aria-invalid', 'true');
    fireEvent.change(day, { target: { value: '2026-08-3' } });
    expect(day).toHaveAttribute('aria-invalid', 'false');
  });

  it('is picked in a calendar whose weeks begin on Monday', async () => {
    const { day } = show();
    typeAndLeave(day, '2026-08-20');
    fireEvent.click(screen.getByRole('button', { name: 'Kalender: Dag' }));
    expect(await screen.findByRole('dialog', { name: 'Kalender: Dag' })).toBeInTheDocument();
    expect(screen.getAllByRole('columnheader')[1]).toHaveAccessibleName('måndag');
    fireEvent.click(screen.getByRole('button', { name: '21, augusti, 2026' }));
    expect(day).toHaveValue('2026-08-21');
  });
});

describe('a time of day', () => {
  it.each([
    ['sv-SE', '1330', '13.30'],
    ['sv-SE', '9:15', '09.15'],
    ['en-US', '13.30', '13:30']
  ])('in %s typed as %s becomes %s', (locale, typed, written) => {
    const { time } = show(locale);
    typeAndLeave(time, typed);
    expect(time).toHaveValue(written);
  });

  it('that is none stays as typed and says how to write it', async () => {
    const { time } = show();
    expect(time).toHaveValue('13.00');
    typeAndLeave(time, 'efter lunch');
    expect(time).toHaveValue('efter lunch');
    expect(await screen.findByText(/Skriv det som 13\.00/)).toBeVisible();
  });
});

test('the days of a form are read together, and refused together', () => {
  const fields = { required: ['day', 'end'], optional: ['answerBy'] } as const;
  expect(readTypedDays({ day: '20 augusti 2026', end: '2026-08-21', answerBy: '' }, fields)).toEqual({
    ok: true,
    value: { day: calendarDay('2026-08-20'), end: calendarDay('2026-08-21') }
  });
  expect(findBrokenDays({ day: ' ', end: 'hösten', answerBy: '32/1 2026' }, fields)).toEqual([
    { code: 'fieldMissing', field: 'day' },
    { code: 'invalidDay', field: 'end' },
    { code: 'invalidDay', field: 'answerBy' }
  ]);
});

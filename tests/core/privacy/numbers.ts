import fc from 'fast-check';
import { addDays, calendarDay } from '../../../src/core/calendar/calendarDay';

// Every number is made here, from an invented date and a calculated check digit; none comes from a register.

const firstDay = calendarDay('1900-01-01');

/** The Luhn check digit of nine digits. */
export function checkDigitOf(nineDigits: string): number {
  const sum = Array.from(nineDigits, Number)
    .map((digit, index) => digit * (index % 2 === 0 ? 2 : 1))
    .reduce((total, product) => total + Math.floor(product / 10) + (product % 10), 0);
  return (10 - (sum % 10)) % 10;
}

/** Twelve digits with the right check digit, from a date `ÅÅÅÅMMDD` (its day + 60 or not) and a birth number. */
export function completeNumber(date: string, birthNumber: string): string {
  return `${date}${birthNumber}${checkDigitOf(date.slice(2) + birthNumber)}`;
}

const anyDate = fc
  .integer({ min: 0, max: 73_000 })
  .map((days) => addDays(firstDay, days).replaceAll('-', ''));

/** Twelve digits: date, three digits and the right check digit; half of them samordningsnummer. */
export const anyNumber = fc
  .tuple(anyDate, fc.boolean(), fc.integer({ min: 0, max: 999 }))
  .map(([date, isSamordning, birthNumber]) => {
    const day = Number(date.slice(6)) + (isSamordning ? 60 : 0);
    return completeNumber(
      date.slice(0, 6) + String(day).padStart(2, '0'),
      String(birthNumber).padStart(3, '0')
    );
  });

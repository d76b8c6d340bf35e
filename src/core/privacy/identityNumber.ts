import { countDaysInMonth } from '../calendar/dayNumber';

/** What kind of number it is: people in the register, or (day + 60) people who are not. */
type IdentityNumberKind = 'personnummer' | 'samordningsnummer';

// Nobody alive was born before 1900, but the test numbers of Skatteverket and old files are.
const firstYear = 1800;
const lastYear = 2099;
const samordningDays = 60;

/**
 * The kind of a number of 10 or 12 ASCII digits, when its date exists and its checksum is right.
 * Source: folkbokföringslagen (1991:481) § 18 and § 18 a; Skatteverket SKV 704 and SKV 707.
 */
export function findIdentityNumberKind(digits: string): IdentityNumberKind | undefined {
  if (digits.length !== 10 && digits.length !== 12) return undefined;
  const tenDigits = digits.slice(-10);
  // Most rows of digits end here: a long table is asked about twice for each of its figures.
  if (tenDigits[2] !== '0' && tenDigits[2] !== '1') return undefined;
  const dayPart = Number(tenDigits.slice(4, 6));
  const isSamordning = dayPart > samordningDays;
  const dayOfMonth = isSamordning ? dayPart - samordningDays : dayPart;
  const date = `${digits.slice(0, -6)}${String(dayOfMonth).padStart(2, '0')}`;
  if (!isDate(date) || !hasRightChecksum(tenDigits)) return undefined;
  return isSamordning ? 'samordningsnummer' : 'personnummer';
}

/** Whether the digits are a date: `ÅÅMMDD`, in any century, or `ÅÅÅÅMMDD` of the years 1800–2099. */
export function isDate(digits: string): boolean {
  const year = Number(digits.slice(0, -4));
  const month = Number(digits.slice(-4, -2));
  const dayOfMonth = Number(digits.slice(-2));
  if (month < 1 || month > 12 || dayOfMonth < 1) return false;
  if (digits.length === 8 && (year < firstYear || year > lastYear)) return false;
  // Of the years that end in 00 at least 2000 is a leap year, so two digits are read in that century.
  return dayOfMonth <= countDaysInMonth(digits.length === 8 ? year : 2000 + year, month);
}

/** The Luhn sum of ten digits, of which the last is the check digit, ends in 0. */
function hasRightChecksum(tenDigits: string): boolean {
  let sum = 0;
  for (let index = 0; index < tenDigits.length; index += 1) {
    const product = Number(tenDigits[index]) * (index % 2 === 0 ? 2 : 1);
    sum += product > 9 ? product - 9 : product;
  }
  return sum % 10 === 0;
}

/** The zone and locale of every site here: Stockholm, Swedish. */
export const siteTimeZone = 'Europe/Stockholm';

const parts = new Intl.DateTimeFormat('sv-SE', {
  timeZone: siteTimeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
  hourCycle: 'h23'
});

function read(instant: Date): Readonly<Record<string, string>> {
  return Object.fromEntries(parts.formatToParts(instant).map(({ type, value }) => [type, value]));
}

/**
 * @param instant - any instant
 * @returns its local date and time, `2026-03-29T03:00:00`
 */
export function toLocal(instant: Date): string {
  const { year = '', month = '', day = '', hour = '', minute = '', second = '' } = read(instant);
  return `${year}-${month}-${day}T${hour}:${minute}:${second}`;
}

/**
 * @param instant - a UTC instant
 * @param isDateOnly - whether the time of day is left out
 * @returns it as the sites' locale writes it: `2026-03-29 03:00`
 */
export function toLocalText(instant: string, isDateOnly: boolean): string {
  const local = toLocal(new Date(instant));
  return isDateOnly ? local.slice(0, 10) : `${local.slice(0, 10)} ${local.slice(11, 16)}`;
}

/**
 * @param local - a local date and time without a zone
 * @returns the instant; of a time that occurs twice the earlier one, of one that is skipped the one after the gap
 */
export function fromLocal(local: string): Date {
  const wanted = new Date(`${local.slice(0, 19)}Z`).getTime();
  // The offset at the wanted wall time is one of those around it.
  for (const hours of [2, 1]) {
    const candidate = new Date(wanted - hours * 3600 * 1000);
    if (toLocal(candidate) === local.slice(0, 19)) return candidate;
  }
  return new Date(wanted - 3600 * 1000);
}

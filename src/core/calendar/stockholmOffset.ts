import { civilOfDayNumber, dayNumberOfCivil } from './dayNumber';

/** From `fromMs` (milliseconds from 1970-01-01T00:00Z) Stockholm is `offsetMs` ahead of UTC. */
interface OffsetSpan {
  readonly fromMs: number;
  readonly offsetMs: number;
}

const dayMs = 86_400_000;
const minuteMs = 60_000;

const stockholmWall = new Intl.DateTimeFormat('en-GB', {
  timeZone: 'Europe/Stockholm',
  hourCycle: 'h23',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
  hour: 'numeric',
  minute: 'numeric',
  second: 'numeric'
});

// Asking Intl costs microseconds and these are called for every row: a year is asked about once.
const spansByYear = new Map<number, readonly OffsetSpan[]>();

/** How far Stockholm is ahead of UTC at a moment, both in milliseconds (the moment from 1970-01-01T00:00Z). */
export function stockholmOffsetAt(utcMs: number): number {
  const spans = spansAround(utcMs);
  let offsetMs = 0;
  for (const span of spans) {
    if (span.fromMs > utcMs) break;
    offsetMs = span.offsetMs;
  }
  return offsetMs;
}

/** The first moment at or after `utcMs`, in the same UTC year, when Stockholm's clocks are changed. */
export function findClockChange(utcMs: number): number | undefined {
  return spansAround(utcMs).find((span) => span.fromMs >= utcMs)?.fromMs;
}

function spansAround(utcMs: number): readonly OffsetSpan[] {
  const { year } = civilOfDayNumber(Math.floor(utcMs / dayMs));
  let spans = spansByYear.get(year);
  if (spans === undefined) {
    spans = findSpans(year);
    spansByYear.set(year, spans);
  }
  return spans;
}

/** Compares month starts and halves the gap where they differ: Sweden never changed twice in a month. */
function findSpans(year: number): readonly OffsetSpan[] {
  const startMs = dayNumberOfCivil({ year, month: 1, dayOfMonth: 1 }) * dayMs;
  const spans: OffsetSpan[] = [{ fromMs: startMs, offsetMs: askOffset(startMs) }];
  let previousMs = startMs;
  for (let month = 2; month <= 13; month += 1) {
    const civil = month === 13 ? { year: year + 1, month: 1, dayOfMonth: 1 } : { year, month, dayOfMonth: 1 };
    const monthMs = dayNumberOfCivil(civil) * dayMs;
    const offsetMs = askOffset(monthMs);
    if (offsetMs !== askOffset(previousMs)) {
      spans.push({ fromMs: findChangeBetween(previousMs, monthMs), offsetMs });
    }
    previousMs = monthMs;
  }
  return spans;
}

function findChangeBetween(beforeMs: number, afterMs: number): number {
  const oldOffset = askOffset(beforeMs);
  let [low, high] = [beforeMs / minuteMs, afterMs / minuteMs];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (askOffset(middle * minuteMs) === oldOffset) low = middle;
    else high = middle;
  }
  return high * minuteMs;
}

function askOffset(utcMs: number): number {
  const parts = new Map(stockholmWall.formatToParts(utcMs).map(({ type, value }) => [type, Number(value)]));
  const part = (type: Intl.DateTimeFormatPartTypes): number => parts.get(type) ?? 0;
  const civil = { year: part('year'), month: part('month'), dayOfMonth: part('day') };
  const wallMs =
    dayNumberOfCivil(civil) * dayMs + (part('hour') * 3600 + part('minute') * 60 + part('second')) * 1000;
  return wallMs - Math.floor(utcMs / 1000) * 1000;
}

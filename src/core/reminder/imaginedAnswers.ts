import { type CalendarDay } from '../calendar/calendarDay';
import { type StatusReport } from '../followUp/statusReport';
import { type Action } from '../plan/action';
import { type ReminderLine, type ReminderMessage } from './message';
import { type ReminderSite } from './sitePlan';

/** What answers are imagined with. */
interface AnswerCase {
  readonly sites: readonly ReminderSite[];
  readonly today: CalendarDay;
  /** 0–1. */
  readonly answerRate: number;
}

/** The sites with the reports that a part of those who were reminded would give on the same day. */
export function answersTo(
  messages: readonly ReminderMessage[],
  { sites, today, answerRate }: AnswerCase
): readonly ReminderSite[] {
  if (answerRate <= 0) return sites;
  const answered = messages
    .flatMap(({ lines }) => lines)
    .filter(({ key, item }) => item.kind === 'action' && shareOf(key) < answerRate);
  if (answered.length === 0) return sites;
  return sites.map((site) => {
    const lines = answered.filter(({ item }) => item.site === site.site);
    return lines.length === 0 ? site : { ...site, reports: withReports(site, lines, today) };
  });
}

function withReports(
  { actions, reports }: ReminderSite,
  lines: readonly ReminderLine[],
  today: CalendarDay
): ReminderSite['reports'] {
  const byKey = new Map(actions.map((action) => [action.key, action]));
  const grown = new Map(reports);
  for (const line of lines) {
    const action = byKey.get(line.item.key);
    if (action === undefined) continue;
    const isEnd = line.dueDay !== undefined && line.dueDay === action.end;
    const kinds = isEnd ? (['completion'] as const) : (['status'] as const);
    const given = kinds.flatMap((kind) => reportsOf(action, { kind, today, key: line.key }));
    grown.set(action.key, [...(grown.get(action.key) ?? []), ...given]);
  }
  return grown;
}

/** One report of the city and, for what is shared, one of the police besides: both keys are turned. */
function reportsOf(
  action: Action,
  {
    kind,
    today,
    key
  }: { readonly kind: StatusReport['kind']; readonly today: CalendarDay; readonly key: string }
): readonly StatusReport[] {
  const orgUnitKeys = [action.responsibleOrgUnitKey ?? '', ...action.participatingOrgUnitKeys];
  const sides = action.isShared ? (['city', 'police'] as const) : (['city'] as const);
  return sides.flatMap((side) =>
    orgUnitKeys.slice(0, action.isShared ? orgUnitKeys.length : 1).map((orgUnitKey) => ({
      key: `${key}|${side}|${orgUnitKey}`,
      actionKey: action.key,
      planKey: action.planKey,
      kind,
      light: 'green' as const,
      orgUnitKey,
      side,
      channel: 'bot' as const,
      day: today,
      recordedBy: action.contactPersonKey ?? '',
      recordedOn: today
    }))
  );
}

/** A number 0–1 that follows from a text alone, spread evenly (FNV-1a). */
function shareOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193) >>> 0;
  }
  return hash / 0x1_0000_0000;
}

import { type CalendarDay, latest } from '../calendar/calendarDay';
import { type OrgUnit } from '../organisation/orgUnit';
import { isSameUnitOn } from '../organisation/unitSuccession';
import { type Action } from '../plan/action';
import { takesPart } from './participation';
import { type StatusReport } from './statusReport';

/** Who must still say that an action is done: the organisation that answers for it, or a side of a shared one. */
export type CompletionKey = 'responsible' | 'city' | 'police';

/** Genomförd, or how far it is from it. */
export type Completion =
  /** Nobody who counts has said that it is done. */
  | { readonly kind: 'open' }
  /** A shared action that waits for the other key: "klar hos staden, väntar på polisen". */
  | { readonly kind: 'half'; readonly waitingFor: readonly CompletionKey[] }
  | { readonly kind: 'done'; /** Day of the last key. */ readonly doneOn: CalendarDay };

/**
 * Whether an action is done: by a completing report of the organisation that answers for it (or the one that took over
 * from it); when it is shared, by one from the city and one from the police besides. A completing report of
 * somebody else who takes part is a status and no key.
 *
 * @param reports - Those that count, oldest first; see `newestReports`.
 */
export function completionOf(
  action: Action,
  reports: readonly StatusReport[],
  units: readonly OrgUnit[]
): Completion {
  const completing = reports.filter((report) => report.kind === 'completion');
  if (completing.length === 0) return { kind: 'open' };
  const keys = neededKeys(action).map((key) => ({
    key,
    day: completing.find((report) => turnsKey(report, key, { action, units }))?.day
  }));
  const days = keys.flatMap(({ day }) => day ?? []);
  const [first, ...others] = days;
  if (first === undefined) return { kind: 'open' };
  const waitingFor = keys.filter(({ day }) => day === undefined).map(({ key }) => key);
  return waitingFor.length === 0
    ? { kind: 'done', doneOn: latest(first, ...others) }
    : { kind: 'half', waitingFor };
}

function neededKeys({ isShared }: Action): readonly CompletionKey[] {
  return isShared ? ['responsible', 'city', 'police'] : ['responsible'];
}

function turnsKey(
  report: StatusReport,
  key: CompletionKey,
  { action, units }: { readonly action: Action; readonly units: readonly OrgUnit[] }
): boolean {
  if (key !== 'responsible') return report.side === key && takesPart(report, action, units);
  const [one, other] = [action.responsibleOrgUnitKey, report.orgUnitKey];
  if (one === undefined) return false;
  return one === other || isSameUnitOn(units, { one, other }, report.day);
}

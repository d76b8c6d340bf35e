import { type CalendarDay } from '../calendar/calendarDay';
import { findUnplannableDays } from '../followUp/plannableDay';
import { checkTexts, longText, requiredDay, requiredLine } from '../text';
import { type CommunicationEffort } from './communicationEffort';
import { type CommunicationViolation } from './communicationViolation';

/** Planerad, Försenad, Genomförd: derived from the days, never stored. */
export type EffortState = 'planned' | 'late' | 'done';

/**
 * What a communication effort must satisfy alone. One to residents needs a summary written for them before it may be
 * published, and leave to be published before it is done; one within the organisations needs neither.
 */
export function checkCommunicationEffort(effort: CommunicationEffort): readonly CommunicationViolation[] {
  const { audience, doneOn, mayBePublished, recordedOn } = effort;
  const found: CommunicationViolation[] = [
    ...checkTexts(effort, {
      agreementKey: requiredLine,
      title: requiredLine,
      channel: requiredLine,
      plannedOn: requiredDay,
      residentSummary: longText
    }),
    ...findUnplannableDays(effort, ['plannedOn', 'doneOn'])
  ];
  if (doneOn !== undefined && doneOn > recordedOn) {
    found.push({ code: 'effortDoneInFuture', field: 'doneOn', recordedOn });
  }
  if (audience === 'internal') return found;
  const isOut = doneOn !== undefined;
  const hasSummary = (effort.residentSummary ?? '').trim() !== '';
  if (isOut && !mayBePublished) found.push({ code: 'effortNotApproved', field: 'mayBePublished' });
  if ((isOut || mayBePublished) && !hasSummary) {
    found.push({ code: 'residentSummaryMissing', field: 'residentSummary' });
  }
  return found;
}

/** Checks that the action that an effort tells about exists and belongs to the same agreement. */
export function checkEffortLinks(
  effort: CommunicationEffort,
  actions: readonly { readonly key: string; readonly agreementKey: string }[]
): readonly CommunicationViolation[] {
  const { actionKey } = effort;
  if (actionKey === undefined) return [];
  const action = actions.find((candidate) => candidate.key === actionKey);
  if (action === undefined) return [{ code: 'unknownReference', field: 'actionKey', key: actionKey }];
  if (action.agreementKey === effort.agreementKey) return [];
  return [{ code: 'actionOfOtherAgreement', field: 'actionKey', key: actionKey }];
}

/** What has become of an effort on a day; late from the day after the planned one. */
export function effortStateOn({ plannedOn, doneOn }: CommunicationEffort, day: CalendarDay): EffortState {
  if (doneOn !== undefined && doneOn <= day) return 'done';
  return plannedOn < day ? 'late' : 'planned';
}

/** Tells whether a text about the cooperation may be shown to residents. */
export function isForResidents(effort: CommunicationEffort): boolean {
  return effort.audience === 'residents' && effort.mayBePublished;
}

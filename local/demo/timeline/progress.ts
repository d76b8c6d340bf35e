import { resumeOperations } from '../../../src/application/operation/resumeOperations';
import { type CollectionName } from '../../../src/application/ports/collections';
import {
  type AnyQuery,
  type ListStore,
  type Queries,
  type SiteUrl
} from '../../../src/application/ports/listStore';
import { type Session } from '../../../src/application/session';
import { findByKey } from '../../../src/application/write';
import { yearOf } from '../../../src/core/calendar/calendarDay';
import { agendaItemKeyOf } from '../../../src/core/meeting/agendaItem';
import { type MeetingState } from '../../../src/core/meeting/meeting';
import { decisionKeyOf } from '../../../src/core/meeting/decisionNumber';
import { meetingRoundKey } from '../../../src/core/statusRound/statusRound';
import { type DemoEvent, type DemoStep, type MeetingStep } from './step';

/** A row, by its collection and key. */
export interface RowName {
  readonly collection: CollectionName;
  readonly key: string;
}

/** The row that an event adds; `undefined` for one that changes rows only. */
export function rowAddedBy({ step, day }: DemoEvent): RowName | undefined {
  switch (step.kind) {
    case 'establishSite':
      // Its last row: before that the site is not established.
      return { collection: 'roleAssignments', key: `${step.founding.person.key}|administrator|${day}` };
    case 'add':
      return { collection: step.collection, key: step.row.key };
    case 'createAgreement':
      return { collection: 'agreements', key: step.draft.key };
    case 'setCoverage':
      return { collection: 'coverages', key: `${step.draft.agreementKey}|${step.draft.focusAreaKey}` };
    case 'extendAgreement':
      return { collection: 'extensions', key: step.draft.key };
    case 'createPlan':
      return { collection: 'plans', key: step.draft.key };
    case 'addAction':
      return { collection: 'actions', key: step.draft.key };
    case 'proposeDateChange':
      return { collection: 'dateChanges', key: step.wish.key };
    case 'reportStatus':
      return { collection: 'statusReports', key: step.report.key };
    case 'edit':
    case 'decideAgreement':
    case 'approvePublishing':
    case 'decideAction':
    case 'adoptPlan':
    case 'decideDateChange':
      return undefined;
    default:
      return rowAddedAt(step);
  }
}

/** The row that a step about a meeting adds, besides those of its agenda. */
function rowAddedAt(step: MeetingStep): RowName | undefined {
  switch (step.kind) {
    case 'openRound':
      return { collection: 'statusRounds', key: meetingRoundKey(step.request.meetingKey) };
    case 'handOut':
      return { collection: 'assignments', key: step.draft.key };
    case 'raiseMatter':
      return { collection: 'raisedMatters', key: step.draft.key };
    case 'recordDecision': {
      const { sequence, draft } = step;
      const number = { groupKey: draft.groupKey, year: yearOf(draft.day), sequence };
      return { collection: 'decisions', key: decisionKeyOf(number) };
    }
    case 'callMeeting':
    case 'holdMeeting':
    case 'writeNotes':
    case 'approveMinutes':
      return undefined;
  }
}

/**
 * How many events have been played. They are played in order, so everything before the last row that stands is done,
 * whatever people have changed since.
 *
 * @param stands - tells whether the row of an event is in its list
 */
export function countPlayed(
  events: readonly DemoEvent[],
  stands: (event: DemoEvent, row: RowName) => boolean
): number {
  const last = events.findLastIndex((event) => {
    const row = rowAddedBy(event);
    return row !== undefined && stands(event, row);
  });
  return last + 1;
}

/** The collections in which the history adds rows. */
const collectionsOfHistory: readonly CollectionName[] = [
  'orgUnits',
  'persons',
  'roleAssignments',
  'groups',
  'memberships',
  'agreements',
  'extensions',
  'processSteps',
  'focusAreas',
  'coverages',
  'situationPictures',
  'problems',
  'causes',
  'goals',
  'indicators',
  'measurements',
  'communicationEfforts',
  'plans',
  'actions',
  'dateChanges',
  'statusReports',
  'assignments',
  'raisedMatters',
  'statusRounds',
  'meetings',
  'decisions',
  'sites'
];

/** Every row of a site, as `collection key`; one round trip. */
export async function readRowNames(store: ListStore, site: SiteUrl): Promise<ReadonlySet<string>> {
  const queries = Object.fromEntries(
    collectionsOfHistory.map((collection): [string, AnyQuery] => [
      collection,
      { collection, depth: 'brief' } as AnyQuery
    ])
  );
  const answers = await store.load<Queries>(site, queries);
  return new Set(
    Object.entries(answers).flatMap(([collection, { rows, findings }]) =>
      [...rows.map(({ value }) => value.key), ...findings.map(({ key }) => key ?? '')].map(
        (key) => `${collection} ${key}`
      )
    )
  );
}

/**
 * Whether a step that only changes rows has been done; cut off right after it, nothing else tells. A write of several
 * rows that was cut off on its way is finished first.
 */
export async function isChanged(session: Session, step: DemoStep): Promise<boolean> {
  switch (step.kind) {
    case 'edit': {
      const row: object | undefined = (await findByKey(session, step.collection, step.key))?.value;
      return row !== undefined && holds(row, step.change);
    }
    case 'decideAgreement':
      return (await findByKey(session, 'agreements', step.step.key))?.value.decision === step.step.to;
    case 'approvePublishing':
      return (
        (await findByKey(session, 'communicationEfforts', step.approval.key))?.value.mayBePublished === true
      );
    case 'decideAction':
      return (await findByKey(session, 'actions', step.step.key))?.value.decision === step.step.to;
    case 'adoptPlan':
      await resumeOperations(session);
      return (await findByKey(session, 'plans', step.step.planKey))?.value.state === 'adopted';
    case 'decideDateChange':
      await resumeOperations(session);
      return (await findByKey(session, 'dateChanges', step.step.key))?.value.state === step.step.outcome;
    case 'callMeeting':
      return (await settledState(session, step.meetingKey)) !== 'planned';
    case 'holdMeeting':
      return ['held', 'approved'].includes((await settledState(session, step.held.meetingKey)) ?? '');
    case 'approveMinutes':
      return (await settledState(session, step.meetingKey)) === 'approved';
    case 'writeNotes': {
      const item = await findByKey(session, 'agendaItems', agendaItemKeyOf(step.point));
      return item?.value.notes === step.change.notes.after;
    }
    default:
      return false;
  }
}

/** The state of a meeting once what was cut off on its way has been finished. */
async function settledState(session: Session, meetingKey: string): Promise<MeetingState | undefined> {
  await resumeOperations(session);
  return (await findByKey(session, 'meetings', meetingKey))?.value.state;
}

function holds(row: object, change: object): boolean {
  const values: Readonly<Record<string, unknown>> = { ...row };
  return Object.entries(change).every(
    ([field, value]) => JSON.stringify(values[field]) === JSON.stringify(value)
  );
}

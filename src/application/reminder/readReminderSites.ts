import { type CalendarDay } from '../../core/calendar/calendarDay';
import { groupReportsByAction } from '../../core/followUp/deriveActionState';
import { dayRulesOf } from '../../core/reminder/effectiveRules';
import { type ReminderSite } from '../../core/reminder/sitePlan';
import { isAskedByOpenRound, roundStanding, type RoundStanding } from '../../core/statusRound/roundStanding';
import { type StatusRound } from '../../core/statusRound/statusRound';
import { type Answers, type SiteFailure, type SiteUrl } from '../ports/listStore';
import { valuesOf } from '../standing';
import { findRedWithoutRemedy } from './redWithoutRemedy';
import { type ReminderSession } from './reminderSession';

/** What a sweep asks of a site, in one batch; long texts are left where they are. */
export const reminderQueries = {
  persons: { collection: 'persons' },
  units: { collection: 'orgUnits' },
  groups: { collection: 'groups' },
  memberships: { collection: 'memberships' },
  actions: { collection: 'actions', depth: 'brief' },
  reports: { collection: 'statusReports', depth: 'brief' },
  meetings: { collection: 'meetings', depth: 'brief' },
  agreements: { collection: 'agreements', depth: 'brief' },
  extensions: { collection: 'extensions', depth: 'brief' },
  pictures: { collection: 'situationPictures', depth: 'brief' },
  rounds: { collection: 'statusRounds', depth: 'brief' },
  rules: { collection: 'reminderRules' },
  choices: { collection: 'reminderChoices' }
} as const;

/** Answers to {@link reminderQueries}. */
export type ReminderAnswers = Answers<typeof reminderQueries>;

/** A site as the planner wants it, and how its status rounds stand. */
export interface ReadReminderSite extends ReminderSite {
  readonly standings: readonly RoundStanding[];
}

/** The sites that could be read, and why not the others. */
export interface ReadReminderSites {
  readonly sites: readonly ReadReminderSite[];
  readonly failures: readonly { readonly site: SiteUrl; readonly failure: SiteFailure }[];
}

/** Reads what reminders follow from: one batch a site, the sites at the same time. */
export async function readReminderSites(
  session: ReminderSession,
  sites: readonly SiteUrl[]
): Promise<ReadReminderSites> {
  const found = await session.store.loadSites(sites, reminderQueries);
  const read: ReadReminderSite[] = [];
  const failures: { readonly site: SiteUrl; readonly failure: SiteFailure }[] = [];
  for (const site of sites) {
    const answer = found.get(site);
    if (answer?.ok === true) read.push(await siteOf(session, site, answer.value));
    else failures.push({ site, failure: answer?.error ?? 'siteUnavailable' });
  }
  return { sites: read, failures };
}

async function siteOf(
  session: ReminderSession,
  site: SiteUrl,
  answers: ReminderAnswers
): Promise<ReadReminderSite> {
  const rows = reminderRowsOf(site, answers, session);
  const standings = standingsOf(valuesOf(answers.rounds), rows, session);
  const redWithoutRemedy = await findRedWithoutRemedy(session, rows);
  const asked = rows.actions.filter(({ key }) => isAskedByOpenRound(key, standings));
  return { ...rows, redWithoutRemedy, askedByRounds: new Set(asked.map(({ key }) => key)), standings };
}

/** The rows of a site without what needs another look. */
export function reminderRowsOf(
  site: SiteUrl,
  answers: ReminderAnswers,
  { dayRules }: Pick<ReminderSession, 'dayRules'>
): ReminderSite {
  const agreements = valuesOf(answers.agreements);
  const extensions = valuesOf(answers.extensions);
  const pictures = valuesOf(answers.pictures);
  return {
    site,
    persons: valuesOf(answers.persons),
    units: valuesOf(answers.units),
    groups: valuesOf(answers.groups),
    memberships: valuesOf(answers.memberships),
    choices: valuesOf(answers.choices),
    actions: valuesOf(answers.actions),
    reports: groupReportsByAction(valuesOf(answers.reports)),
    meetings: valuesOf(answers.meetings),
    agreements: agreements.map((agreement) => ({
      history: { agreement, extensions, successors: agreements },
      pictures: pictures.filter(({ agreementKey }) => agreementKey === agreement.key)
    })),
    rules: valuesOf(answers.rules),
    rounds: valuesOf(answers.rounds),
    askedByRounds: new Set(),
    redWithoutRemedy: new Map<string, CalendarDay>(),
    dayRules
  };
}

function standingsOf(
  rounds: readonly StatusRound[],
  rows: ReminderSite,
  { clock }: ReminderSession
): readonly RoundStanding[] {
  const reports = [...rows.reports.values()].flat();
  const dayRules = dayRulesOf(rows);
  return rounds.map((round) => roundStanding({ ...rows, reports, round, dayRules }, clock.now()));
}

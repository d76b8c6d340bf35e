import { type ResumedOperation } from '../../application/operation/resumeOperations';
import { type PageRefusal } from '../../application/overview/pageView';
import { type askBot } from '../../application/reminder/askBot';
import { type ExplainedReminders, type ReminderQuestion } from '../../application/reminder/explainReminders';
import { type GroupWish, openGroup, type OpenedGroup } from '../../application/reminder/openGroup';
import { type saveRule } from '../../application/reminder/saveRule';
import { type UseCaseRefusal } from '../../application/refusal';
import { type Session } from '../../application/session';
import { type Written } from '../../application/write';
import { type ReminderRule } from '../../core/reminder/reminderRule';
import { type BotRequest } from '../../core/reminder/request';
import { type ReminderSite } from '../../core/reminder/sitePlan';
import { type Result } from '../../core/result';
import { resumeOnSites } from '../shared/data/resumeOnSites';
import type * as groupActs from './groupActs';

/** Everything that the page of a group asks and does, for the person and the site of the page. */
export interface GroupServices {
  readonly site: string;
  readonly openGroup: (wish: GroupWish) => Promise<Result<OpenedGroup, PageRefusal>>;
  readonly readPreviewSite: () => Promise<ReminderSite>;
  readonly explain: (question: ReminderQuestion) => Promise<Result<ExplainedReminders, UseCaseRefusal>>;
  readonly askBot: (draft: Parameters<typeof askBot>[1]) => Promise<Written<BotRequest>>;
  readonly saveRule: (draft: Parameters<typeof saveRule>[1]) => Promise<Written<ReminderRule>>;
  /** Carries on what was cut off. */
  readonly resume: () => Promise<readonly ResumedOperation[]>;
  /** A key that nothing has had before, for what a form is about to write. */
  readonly newKey: () => string;
}

/** What asks and changes, and what rehearses: fetched when it is first used. */
const acts = async (): Promise<typeof groupActs> =>
  import(/* webpackChunkName: 'group-acts' */ './groupActs');

/** The use cases of the page of a group, bound to a session. */
export function groupServicesOf(session: Session, newKey: () => string): GroupServices {
  return {
    site: session.site,
    openGroup: (wish) => openGroup(session, wish),
    readPreviewSite: async () => (await acts()).readPreviewSite(session),
    explain: async (question) => (await acts()).explainReminders(session, question),
    askBot: async (draft) => (await acts()).askBot(session, draft),
    saveRule: async (draft) => (await acts()).saveRule(session, draft),
    resume: () => resumeOnSites(session, [session.site]),
    newKey
  };
}

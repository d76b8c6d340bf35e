import { dayRulesOf } from '../core/reminder/effectiveRules';
import { type DayRules } from '../core/calendar/dayRules';
import { type ReminderRule, ruleKeyOf } from '../core/reminder/reminderRule';
import { type Rows } from './ports/listStore';
import { type Session } from './session';
import { valuesOf } from './standing';
import { byKey } from './write';

/** The question that tells in which weeks a site rests; asked in the same round trip as what its days are counted for. */
export const summerBreakQuery = {
  summerBreak: byKey('reminderRules', ruleKeyOf({ scope: 'site', kind: 'summerBreak' }))
} as const;

/** How the days of a site are counted, on pages as by the bot: with its own summer break when its rule sets one. */
export function siteDayRules(
  { dayRules }: Pick<Session, 'dayRules'>,
  { summerBreak }: { readonly summerBreak: Rows<ReminderRule> }
): DayRules {
  return dayRulesOf({ rules: valuesOf(summerBreak), dayRules });
}

/** The session with the day rules of its site, for what is passed on. */
export function ruledSession(
  session: Session,
  answers: { readonly summerBreak: Rows<ReminderRule> }
): Session {
  return { ...session, dayRules: siteDayRules(session, answers) };
}

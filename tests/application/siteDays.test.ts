import { openReportForm } from '../../src/application/followUp/openReportForm';
import { openAction } from '../../src/application/overview/openAction';
import { openPlans } from '../../src/application/overview/openPlans';
import { openSteering } from '../../src/application/overview/openSteering';
import { myActions, readReaderSites } from '../../src/application/overview/readerSites';
import { planDay } from '../../src/application/reminder/planDay';
import { resolveMessage } from '../../src/application/reminder/resolveMessage';
import { type Session } from '../../src/application/session';
import { calendarDay } from '../../src/core/calendar/calendarDay';
import { type SummerBreak } from '../../src/core/calendar/summerBreak';
import { ruleKeyOf } from '../../src/core/reminder/reminderRule';
import {
  actionDraft,
  localSite,
  logins,
  putIn,
  sessionOf,
  smallCooperation,
  valueOf
} from '../support/cooperation';
import { MemoryConversations } from '../support/memoryConversations';
import { MemoryLedger } from '../support/memoryLedger';

const record = { recordedBy: 'coordinator', recordedOn: calendarDay('2020-08-03') };
const place = { planKey: 'plan', agreementKey: 'local', actionKey: 'ha-1' };

/** Five workdays before the last workday before the break, and before the end as it stands. */
const daysBefore = { withBreak: calendarDay('2021-07-02'), without: calendarDay('2021-07-14') };

async function sessionWith(day: keyof typeof daysBefore, weeks?: SummerBreak): Promise<Session> {
  const store = await smallCooperation();
  const put = putIn(store);
  await put('actions', {
    ...actionDraft('HA-1', { end: calendarDay('2021-07-21'), cadence: { kind: 'everyWeeks', weeks: 52 } }),
    ...{ decision: 'decided', decidedOn: record.recordedOn, start: calendarDay('2021-05-03') },
    ...record
  });
  if (weeks !== undefined) {
    const rule = { scope: 'site', kind: 'summerBreak' } as const;
    await put('reminderRules', { key: ruleKeyOf(rule), ...rule, isOn: true, ...weeks, ...record });
  }
  return sessionOf(store, 'roadOfficial', daysBefore[day]);
}

/** The deadline of the action as each page and card shows it. */
async function shownDeadlines(session: Session) {
  const action = valueOf(await openAction(session, place));
  const plans = await openPlans(session, { planKey: 'plan' });
  const steering = await openSteering(session);
  const form = valueOf(await openReportForm(session, place));
  const [mine] = myActions(await readReaderSites(session, [localSite]));
  return {
    action: action.detail.row.nextDue?.deadline,
    plan: plans.opened?.ok === true ? plans.opened.value.overview.rows[0]?.nextDue?.deadline : undefined,
    steering: steering.overview.rows[0]?.nextDue?.deadline,
    form: form.status.dues[0]?.deadline,
    mine: mine?.row.nextDue?.deadline,
    ...(await sentDeadlines(session))
  };
}

/** The deadline as the bot plans by it, and as its card says when it is sent. */
async function sentDeadlines(session: Session) {
  const ledger = new MemoryLedger();
  const conversations = new MemoryConversations();
  conversations.addPerson(logins.roadOfficial);
  await planDay({ ...session, sites: [localSite], ledger, conversations });
  const message = ledger.entries
    .map((entry) => entry.message)
    .find(({ lines }) => lines[0]?.item.kind === 'action');
  const content = message && valueOf(await resolveMessage(session, message));
  return { planned: message?.lines[0]?.deadline, card: content?.lines[0]?.due?.deadline };
}

test.each([
  ['withBreak', { fromWeek: 28, toWeek: 31 }, '2021-07-09'],
  ['without', undefined, '2021-07-21']
] as const)('pages, cards and planner count the same day: %s', async (day, weeks, deadline) => {
  const shown = await shownDeadlines(await sessionWith(day, weeks));
  expect(shown).toEqual({
    ...{ action: deadline, plan: deadline, steering: deadline, form: deadline, mine: deadline },
    ...{ planned: deadline, card: deadline }
  });
});

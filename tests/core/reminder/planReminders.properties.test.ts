import fc from 'fast-check';
import { addDays, type CalendarDay } from '../../../src/core/calendar/calendarDay';
import { isMessageDay } from '../../../src/core/calendar/dayRules';
import { isoWeekOf } from '../../../src/core/calendar/isoWeek';
import { openDuesOf } from '../../../src/core/reminder/linesOfAction';
import {
  type ReminderLine,
  type ReminderMessage,
  type SuppressedLine,
  waitingReasons
} from '../../../src/core/reminder/message';
import { countsAgainstBudget } from '../../../src/core/reminder/messageKey';
import { planReminders, type SweepInput } from '../../../src/core/reminder/planReminders';
import { type Action } from '../../../src/core/plan/action';
import { type ReminderSite } from '../../../src/core/reminder/sitePlan';
import { action, day, everybody, person, rule, siteOf, sweep } from './cases';

/** Plays sweeps day by day with a ledger in memory, as the bot does. */
class Play {
  public readonly messages: ReminderMessage[] = [];
  public readonly suppressed: SuppressedLine[] = [];
  private readonly known = new Set<string>();
  private lastSwept: CalendarDay | undefined;

  public constructor(lastSwept: CalendarDay | undefined) {
    this.lastSwept = lastSwept;
  }

  public sweepOn(today: CalendarDay, sites: readonly ReminderSite[], reach = everybody): void {
    if (!isMessageDay(today, {})) return;
    const waits: readonly string[] = waitingReasons;
    const waiting = this.suppressed
      .filter(({ reason, line }) => waits.includes(reason) && !this.known.has(line.key))
      .map(({ line }) => line);
    const input: SweepInput = sweep(today, { sites, reach, waiting, lastSwept: this.lastSwept });
    const plan = planReminders(input, {
      knownLines: this.known,
      messagesThisWeek: this.countWeek(today),
      messagesToday: new Set(this.messages.map(({ key }) => key))
    });
    for (const message of plan.messages) {
      this.messages.push(message);
      for (const { key } of message.lines) this.known.add(key);
    }
    this.suppressed.push(...plan.suppressed);
    this.lastSwept = today;
  }

  private countWeek(today: CalendarDay): ReadonlyMap<string, number> {
    const counts = new Map<string, number>();
    for (const message of this.messages) {
      if (message.recipient.kind !== 'person' || !countsAgainstBudget(message)) continue;
      if (weekOf(message.day) !== weekOf(today)) continue;
      counts.set(message.recipient.login, (counts.get(message.recipient.login) ?? 0) + 1);
    }
    return counts;
  }
}

function weekOf(on: CalendarDay): string {
  const { year, week } = isoWeekOf(on);
  return `${year}-${week}`;
}

const firstDay = day('2020-11-30');
const playedDays = 60;

const someDay = fc.integer({ min: -20, max: 50 }).map((days) => addDays(firstDay, days));
const someAction = fc.record({
  end: someDay,
  weeks: fc.integer({ min: 1, max: 8 }),
  contactPersonKey: fc.constantFrom('anna', 'bo', 'poul', undefined),
  decision: fc.constantFrom('decided', 'decided', 'decided', 'paused' as const)
});
const someActions = fc.array(someAction, { minLength: 1, maxLength: 12 }).map((sketches) =>
  sketches.map(({ end, weeks, contactPersonKey, decision }, index): Action => {
    const { contactPersonKey: _, ...rest } = action(`a${index}`, {
      end,
      decision: decision === 'paused' ? 'paused' : 'decided',
      cadence: { kind: 'everyWeeks', weeks }
    });
    return contactPersonKey === undefined ? rest : { ...rest, contactPersonKey };
  })
);
const someReach = fc.record({
  logins: fc.subarray([...everybody.logins]).map((logins) => new Set(logins)),
  groups: fc.subarray([...everybody.groups]).map((groups) => new Set(groups))
});
const someAway = fc.subarray(['anna', 'bo', 'sam']);

function siteWith(actions: readonly Action[], away: readonly string[] = []): ReminderSite {
  const absence = { absentFrom: addDays(firstDay, 5), absentTo: addDays(firstDay, 20) };
  const persons = siteOf().persons.map((one) =>
    away.includes(one.key) ? person(one.key, { ...one, ...absence }) : one
  );
  return siteOf({ actions, persons });
}

function daysFrom(first: CalendarDay, count: number): readonly CalendarDay[] {
  return Array.from({ length: count }, (_, index) => addDays(first, index));
}

function linesOf(messages: readonly ReminderMessage[]): readonly string[] {
  return messages.flatMap(({ lines }) => lines.map(({ key }) => key));
}

test('over the turn of the year: no line twice, one digest a person and day, nobody over budget', () => {
  fc.assert(
    fc.property(someActions, someReach, someAway, (...[actions, reach, away]) => {
      const play = new Play(addDays(firstDay, -1));
      for (const today of daysFrom(firstDay, playedDays))
        play.sweepOn(today, [siteWith(actions, away)], reach);
      const lines = linesOf(play.messages);
      expect(new Set(lines).size).toBe(lines.length);
      const keys = play.messages.map(({ key }) => key);
      expect(new Set(keys).size).toBe(keys.length);
      const counts = new Map<string, number>();
      for (const message of play.messages.filter(countsAgainstBudget)) {
        const place = `${JSON.stringify(message.recipient)} ${weekOf(message.day)}`;
        counts.set(place, (counts.get(place) ?? 0) + 1);
      }
      expect(Math.max(0, ...counts.values())).toBeLessThanOrEqual(3);
    }),
    { numRuns: 40 }
  );
});

test('every open action that has fallen due has been told to somebody, or there is a reason', () => {
  fc.assert(
    fc.property(someActions, someReach, someAway, (...[actions, reach, away]) => {
      const play = new Play(addDays(firstDay, -1));
      const site = siteWith(actions, away);
      for (const today of daysFrom(firstDay, playedDays)) play.sweepOn(today, [site], reach);
      const last = addDays(firstDay, playedDays - 10);
      const told = new Set(
        [...play.messages.flatMap(({ lines }) => lines), ...play.suppressed.map(({ line }) => line)].map(
          ({ item, dueDay }) => `${item.key} ${dueDay ?? ''}`
        )
      );
      for (const one of actions) {
        const context = { meetingDays: [], dayRules: {}, units: site.units };
        for (const due of openDuesOf({ action: one, reports: [], context }, last)) {
          if (due.deadline < firstDay || due.deadline > last) continue;
          expect(told).toContain(`${one.key} ${due.day}`);
        }
      }
    }),
    { numRuns: 40 }
  );
});

test('a rule that is added or changed never sends a sent line again, and moves nothing that has gone', () => {
  const someDays = fc.uniqueArray(fc.integer({ min: 1, max: 20 }), { minLength: 1, maxLength: 4 });
  fc.assert(
    fc.property(
      someActions,
      someDays,
      fc.integer({ min: 1, max: 30 }),
      (...[actions, daysBefore, changedOn]) => {
        const play = new Play(addDays(firstDay, -1));
        const before = siteWith(actions);
        const after = { ...before, rules: [rule({ scope: 'site', kind: 'beforeDue', daysBefore })] };
        daysFrom(firstDay, playedDays).forEach((today, index) => {
          play.sweepOn(today, [index < changedOn ? before : after]);
        });
        const lines = linesOf(play.messages);
        expect(new Set(lines).size).toBe(lines.length);
      }
    ),
    { numRuns: 30 }
  );
});

test('an outage loses nothing that is still true: whatever would have been told is told, or a nearer word of it', () => {
  const someOutage = fc.record({
    from: fc.integer({ min: 1, max: 30 }),
    days: fc.integer({ min: 1, max: 12 })
  });
  fc.assert(
    fc.property(someActions, someOutage, (actions, { from, days }) => {
      const [steady, broken] = [new Play(addDays(firstDay, -1)), new Play(addDays(firstDay, -1))];
      const sites = [siteWith(actions)];
      daysFrom(firstDay, playedDays).forEach((today, index) => {
        steady.sweepOn(today, sites);
        if (index < from || index >= from + days) broken.sweepOn(today, sites);
      });
      const placeOf = ({ item, dueDay }: ReminderLine): string => `${item.key} ${dueDay ?? ''}`;
      const toldOf = ({ messages }: Play): ReadonlySet<string> =>
        new Set(messages.flatMap(({ lines }) => lines.map(placeOf)));
      // One line a thing: what is merged into a more urgent one of the same action is told with it.
      const merged = broken.suppressed.filter(({ reason }) => reason === 'merged');
      const told = new Set([...toldOf(broken), ...merged.map(({ line }) => placeOf(line))]);
      for (const thing of toldOf(steady)) expect(told).toContain(thing);
    }),
    { numRuns: 30 }
  );
});

test('what is put off moves no deadline and stops no escalation', () => {
  fc.assert(
    fc.property(someActions, fc.integer({ min: 1, max: 50 }), (actions, days) => {
      const [plain, putOff] = [new Play(addDays(firstDay, -1)), new Play(addDays(firstDay, -1))];
      const site = siteWith(actions);
      const choices = actions.flatMap(({ key }) =>
        ['anna', 'bo'].map((personKey) => ({
          key: `${key}|${personKey}`,
          personKey,
          actionKey: key,
          kind: 'snooze' as const,
          until: addDays(firstDay, days),
          recordedBy: personKey,
          recordedOn: firstDay
        }))
      );
      for (const today of daysFrom(firstDay, playedDays)) {
        plain.sweepOn(today, [site]);
        putOff.sweepOn(today, [{ ...site, choices }]);
      }
      const escalations = ({ messages }: Play): readonly string[] =>
        messages
          .filter(({ kind }) => kind === 'escalation')
          .map(({ key, lines }) => `${key} ${lines.length}`);
      expect(escalations(putOff)).toEqual(escalations(plain));
    }),
    { numRuns: 30 }
  );
});

import { type Recipient, type ReminderLine, type ReminderMessage } from '../../src/core/reminder/message';
import { countWeeks, findQuiet, type Rehearsal } from '../../src/core/reminder/rehearse';
import { type ReminderSite } from '../../src/core/reminder/sitePlan';
import { nameOf } from '../../src/messages/describe';
import { formatWeek } from '../../src/messages/format';

type Print = (line: string) => void;

/** Prints one message a line: `{"day","person","channel","lines":[…]}`. */
export function printJson({ messages }: Rehearsal, sites: readonly ReminderSite[], print: Print): void {
  const names = namesOf(sites);
  for (const { day, recipient, kind, lines } of inDayOrder(messages)) {
    print(
      JSON.stringify({
        day,
        person: recipient.kind === 'person' ? recipient.login : null,
        channel: recipient.kind === 'person' ? 'personal' : `${recipient.site}|${recipient.groupKey}`,
        ...(recipient.kind === 'channel' ? { mentions: recipient.mentions } : {}),
        kind,
        lines: lines.map((line) => jsonOfLine(line, names))
      })
    );
  }
}

/** Prints every message in words, then messages per person and week, and the quiet people. */
export function printText(rehearsal: Rehearsal, sites: readonly ReminderSite[], print: Print): void {
  const names = namesOf(sites);
  for (const { day, recipient, lines } of inDayOrder(rehearsal.messages)) {
    print(`${day}  ${nameOfRecipient(recipient, names)}`);
    for (const line of lines) print(`            ${describeLine(line, names)}`);
  }
  print('');
  print('Meddelanden per person och vecka');
  for (const { login, week, messages } of countWeeks(rehearsal)) {
    print(`  ${formatWeek(week, 'sv')} ${week}  ${String(messages).padStart(2)}  ${names.person(login)}`);
  }
  print('');
  const quiet = findQuiet(sites, rehearsal);
  print(`Får inget (${quiet.length})`);
  for (const login of quiet) print(`  ${names.person(login)}`);
  print('');
  print(`${rehearsal.messages.length} meddelanden, ${rehearsal.suppressed.length} rader som inte skickas.`);
}

interface Names {
  readonly person: (login: string) => string;
  readonly group: (site: string, key: string) => string;
  readonly item: (line: ReminderLine) => string;
}

function namesOf(sites: readonly ReminderSite[]): Names {
  const persons = new Map(
    sites.flatMap((site) => site.persons.map(({ login, name }) => [login.toLowerCase(), name]))
  );
  const groups = new Map(
    sites.flatMap(({ site, groups: own }) => own.map(({ key, name }) => [`${site} ${key}`, name]))
  );
  const items = new Map(
    sites.flatMap(({ site, actions, agreements, meetings }) => [
      ...actions.map(({ key, number, title }) => [`${site} ${key}`, `${number} ${title}`] as const),
      ...agreements.map(
        ({ history }) => [`${site} ${history.agreement.key}`, history.agreement.title] as const
      ),
      ...meetings.map(({ key, title }) => [`${site} ${key}`, title] as const)
    ])
  );
  return {
    person: (login) => persons.get(login) ?? login,
    group: (site, key) => groups.get(`${site} ${key}`) ?? key,
    item: ({ item }) => {
      const group = item.kind === 'round' ? groups.get(`${item.site} ${item.groupKey ?? ''}`) : undefined;
      return group ?? items.get(`${item.site} ${item.key}`) ?? item.key;
    }
  };
}

function jsonOfLine({ key, item, rule, offset, dueDay, deadline }: ReminderLine, names: Names): object {
  const title = names.item({ key, item, rule, offset, trail: [] });
  return { key, site: item.site, item: item.key, title, rule, offset, dueDay, deadline };
}

function describeLine(line: ReminderLine, names: Names): string {
  const day = line.deadline ?? line.dueDay;
  return `${nameOf('lineRule', line.rule, 'sv')}: ${names.item(line)}${day === undefined ? '' : ` (${day})`}`;
}

function nameOfRecipient(recipient: Recipient, names: Names): string {
  if (recipient.kind === 'person') return names.person(recipient.login);
  const mentioned = recipient.mentions.map((login) => `@${names.person(login)}`).join(' ');
  return `Kanalen för ${names.group(recipient.site, recipient.groupKey)} ${mentioned}`.trim();
}

function inDayOrder(messages: readonly ReminderMessage[]): readonly ReminderMessage[] {
  return [...messages].sort((one, other) =>
    one.day === other.day ? (one.key < other.key ? -1 : 1) : one.day < other.day ? -1 : 1
  );
}

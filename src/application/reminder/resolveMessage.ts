import { ok, refused, type Result } from '../../core/result';
import { type DroppedLine, type MessageContent } from '../../core/reminder/content';
import { judgeLine } from '../../core/reminder/judgeLine';
import { type DropReason, type ReminderLine, type ReminderMessage } from '../../core/reminder/message';
import { contentOfLine } from './contentOfLine';
import { askSite, factsOfLine, type SiteRows } from './messageRows';
import { type ReminderSession } from './reminderSession';

/** Nothing of a message is left to be said, and why; the first line's reason stands for them all. */
export interface NothingLeft {
  readonly code: 'nothingLeft';
  readonly reason: DropReason;
  readonly dropped: readonly DroppedLine[];
}

/**
 * Makes what a card shows out of a planned message at the moment when it is sent: the rows as they are now, without the
 * lines that are no longer true (answered, cancelled, moved, gone) and without a recipient who has left. One round trip
 * to each site that the lines speak of, the sites at the same time.
 *
 * For `digest`, `escalation` and `roundPrompt`; what a status round posts in its channel is made by its own use cases.
 *
 * @throws AppError when a site cannot be read: the message waits rather than being sent unread
 */
export async function resolveMessage(
  session: ReminderSession,
  message: ReminderMessage
): Promise<Result<MessageContent, NothingLeft>> {
  const sites = [...new Set(message.lines.map(({ item }) => item.site))];
  const read = await Promise.all(
    sites.map(async (site) => [site, await askSite(session, { site, message })] as const)
  );
  const rowsBySite = new Map(read);
  const dropped: DroppedLine[] = [];
  const lines = message.lines.flatMap((line) => {
    const rows = rowsBySite.get(line.item.site);
    const reason = rows === undefined ? 'gone' : reasonAgainst(line, { rows, message });
    if (reason === undefined && rows !== undefined) return [contentOfLine(line, { rows, message })];
    dropped.push({ line, reason: reason ?? 'gone' });
    return [];
  });
  if (lines.length === 0) {
    return refused({ code: 'nothingLeft', reason: dropped[0]?.reason ?? 'gone', dropped });
  }
  const [first, ...others] = [...rowsBySite.values()];
  return ok({
    kind: message.kind,
    today: session.clock.today(),
    recipientName: nameOfRecipient(message, [first, ...others]),
    lines,
    mentions: mentionsIn(message, first),
    dropped
  });
}

function reasonAgainst(
  line: ReminderLine,
  { rows, message }: { readonly rows: SiteRows; readonly message: ReminderMessage }
): DropReason | undefined {
  if (message.recipient.kind === 'person' && rows.person === undefined) return 'leftGroup';
  return chosenAgainst(line, rows) ?? judgeLine(line, factsOfLine(line, rows));
}

/** What the recipient has chosen about the action since the line was planned. */
function chosenAgainst(
  { item, rule }: ReminderLine,
  { person, choices, today }: SiteRows
): DropReason | undefined {
  if (person === undefined || rule.startsWith('escalated')) return undefined;
  const own = choices.filter(
    ({ personKey, actionKey }) => personKey === person.key && actionKey === item.key
  );
  if (own.some(({ kind }) => kind === 'notMine')) return 'moved';
  const isPutOff = own.some(({ kind, until }) => kind === 'snooze' && until !== undefined && today < until);
  return isPutOff ? 'snoozed' : undefined;
}

function nameOfRecipient({ recipient }: ReminderMessage, sites: readonly (SiteRows | undefined)[]): string {
  if (recipient.kind === 'person') {
    return sites.find((rows) => rows?.person !== undefined)?.person?.name ?? recipient.login;
  }
  const names = sites.flatMap((rows) => rows?.groups ?? []);
  return names.find(({ key }) => key === recipient.groupKey)?.name ?? recipient.groupKey;
}

function mentionsIn({ recipient }: ReminderMessage, rows: SiteRows | undefined): MessageContent['mentions'] {
  if (recipient.kind === 'person') return [];
  return recipient.mentions.flatMap((login) => {
    const person = rows?.persons.find((one) => one.login.toLowerCase() === login);
    return person === undefined ? [] : [{ login, name: person.name }];
  });
}

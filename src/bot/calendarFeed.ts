import { timingSafeEqual } from 'node:crypto';
import { type Request, type Response } from 'express';
import { type DocumentWriter } from '../application/documents/textDocument';
import { meetingCalendar } from '../messages/minutes/meetingCalendar';
import { type BotContext } from './botContext';
import { calendarSignature, type CalendarSettings, nameOfSite } from './calendarAddress';

/** Below the bot's own address: `/calendar/SITE/GROUP/SIGNATURE.ics`. */
export const calendarPath = '/calendar/:site/:group/:file';

/** How long a calendar may keep what it has read. */
const maxAgeSeconds = 900;

/** What answers with a calendar; see {@link answerCalendar}. */
interface FeedTools {
  readonly context: BotContext;
  readonly settings: CalendarSettings;
  readonly writer: Pick<DocumentWriter, 'writeCalendar'>;
}

/**
 * Answers with the meetings of a group. Every address that is not right is answered with 404, whatever is wrong. Links
 * that open a meeting are left out: an address can go astray.
 */
export function answerCalendar({ context, settings, writer }: FeedTools) {
  return async (request: Request, response: Response): Promise<void> => {
    const { site: name = '', group: groupKey = '', file = '' } = request.params as Params;
    const site = context.sites.find((one) => nameOfSite(one) === name);
    const found = site === undefined ? undefined : await findGroup(context, site, groupKey);
    if (
      site === undefined ||
      found === undefined ||
      !isSigned(file, calendarSignature(settings.secret, site, found.group))
    ) {
      response.status(404).end();
      return;
    }
    const { language, clock } = context;
    const meetings = found.meetings.map(({ joinUrl: _, ...meeting }) => meeting);
    const calendar = meetingCalendar(meetings, { group: found.group.name, now: clock.now(), language });
    response
      .set('cache-control', `private, max-age=${maxAgeSeconds}`)
      .type('text/calendar; charset=utf-8')
      .send(await writer.writeCalendar(calendar));
  };
}

interface Params {
  readonly site?: string;
  readonly group?: string;
  readonly file?: string;
}

async function findGroup({ store }: BotContext, site: string, groupKey: string) {
  const { groups, meetings } = await store.load(site, {
    groups: { collection: 'groups' },
    meetings: { collection: 'meetings', depth: 'brief' }
  });
  const group = groups.rows.find(({ value }) => value.key === groupKey)?.value;
  if (group === undefined) return undefined;
  const own = meetings.rows.map(({ value }) => value).filter((meeting) => meeting.groupKey === groupKey);
  return { group, meetings: own };
}

function isSigned(file: string, signature: string): boolean {
  const [given, expected] = [Buffer.from(file), Buffer.from(`${signature}.ics`)];
  return given.length === expected.length && timingSafeEqual(given, expected);
}

import { createHmac } from 'node:crypto';
import { type Group } from '../core/organisation/group';

/** How the addresses of calendars are made. */
export interface CalendarSettings {
  /** Where the bot is reached, without a slash at the end. */
  readonly publicUrl: string;
  /** Whoever has it can make the address of every calendar. */
  readonly secret: string;
}

/** The address of a group's calendar: nobody can guess it, and it ends when the group's number is raised. */
export function calendarAddress({ publicUrl, secret }: CalendarSettings, site: string, group: Group): string {
  const place = [nameOfSite(site), group.key].map(encodeURIComponent).join('/');
  return `${publicUrl}/calendar/${place}/${calendarSignature(secret, site, group)}.ics`;
}

/** What makes an address one that nobody can guess. */
export function calendarSignature(secret: string, site: string, { key, calendarVersion = 0 }: Group): string {
  return createHmac('sha256', secret)
    .update(JSON.stringify([site, key, calendarVersion]))
    .digest('base64url');
}

/** What a site is called in the addresses of its calendars. */
export function nameOfSite(site: string): string {
  return site.split('/').pop() ?? site;
}

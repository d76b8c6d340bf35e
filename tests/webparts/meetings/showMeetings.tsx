import { render } from '@testing-library/react';
import * as React from 'react';
import { type DocumentWriter } from '../../../src/application/documents/textDocument';
import { instant } from '../../../src/core/calendar/instant';
import { MeetingInProgress } from '../../../src/webparts/meetings/MeetingInProgress';
import { type MeetingServices, meetingServicesOf } from '../../../src/webparts/meetings/meetingServices';
import { MeetingsContainer } from '../../../src/webparts/meetings/MeetingsContainer';
import { type TeamsHost } from '../../../src/webparts/shared/teams/teamsHost';
import { WebPartFrame } from '../../../src/webparts/shared/ui/WebPartFrame';
import { localSite, type Who } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { on } from '../../support/meetingCooperation';

const writer: DocumentWriter = {
  writeWord: () => Promise.resolve(new Uint8Array()),
  writePdf: () => Promise.resolve(new Uint8Array()),
  writeCalendar: () => Promise.resolve('')
};

const links = {
  site: localSite,
  page: 'meetings',
  convention: { pagePrefix: 'Samverkan-' }
} as const;

/** Who opens what, and on which day. */
export interface Visit {
  readonly who: Who;
  readonly hash: string;
  readonly day?: string;
  /** The moment of the visit, where the time of day matters. */
  readonly now?: string;
}

/** The web part over the use cases and lists in memory. */
export function show(store: MemoryListStore, { who, hash, day = '2020-10-20', now }: Visit): void {
  window.location.hash = hash;
  const bound = servicesOf(store, who, day);
  const services = now === undefined ? bound : { ...bound, now: () => instant(now) };
  render(
    <WebPartFrame locale="sv-SE" links={links}>
      <MeetingsContainer services={services} />
    </WebPartFrame>
  );
}

/** Who is in which chat of a meeting. */
export interface MeetingVisit {
  readonly who: Who;
  readonly chatId: string;
}

/** The tab in a meeting over the same, on the day of the meeting. */
export function showInMeeting(store: MemoryListStore, { who, chatId }: MeetingVisit): void {
  window.location.hash = '';
  const teams: TeamsHost = {
    ...{ chatId, theme: 'default' },
    ...{ followTheme: () => undefined, openLink: () => undefined, shareLink: () => undefined }
  };
  render(
    <WebPartFrame locale="sv-SE" links={{ ...links, teams }}>
      <MeetingInProgress services={servicesOf(store, who, '2020-10-20')} />
    </WebPartFrame>
  );
}

function servicesOf(store: MemoryListStore, who: Who, day: string): MeetingServices {
  let keys = 0;
  const newKey = (): string => `key-${(keys += 1)}`;
  return meetingServicesOf(on(store, who, day), { writer, newKey });
}

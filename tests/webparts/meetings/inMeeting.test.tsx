import '@testing-library/jest-dom';
import { act, configure, fireEvent, screen } from '@testing-library/react';
import { createFakeTeams } from '../../../local/workbench/client/fakeTeams';
import * as inMeetingWebPart from '../../../src/webparts/meetings/InMeetingWebPart';
import manifest from '../../../src/webparts/meetings/InMeetingWebPart.manifest.json';
import { putIn, smallCooperation } from '../../support/cooperation';
import { type MemoryListStore } from '../../support/memoryListStore';
import { meeting, meetingCooperation, meetingDay } from '../../support/meetingCooperation';
import { renderWebPart } from '../../support/spfx/renderWebPart';
import { showInMeeting } from './showMeetings';

// The page of a meeting is fetched when it is first shown, which means transformed here.
configure({ asyncUtilTimeout: 30_000 });
jest.setTimeout(90_000);

const chatId = '19:meeting_abc@thread.v2';
const joinUrl = 'https://teams.microsoft.com/l/meetup-join/19%3ameeting_abc%40thread.v2/0?context=x';

/** Moves the browser to the address that was last asked for: jsdom does it, but tells nobody in time. */
function arrive(): void {
  act(() => void window.dispatchEvent(new HashChangeEvent('hashchange')));
}

async function withMeeting(changes: Parameters<typeof meeting>[0]): Promise<MemoryListStore> {
  const store = await meetingCooperation();
  await putIn(store)('meetings', meeting({ key: 'm2', title: 'Extra beredning', ...changes }));
  return store;
}

test('the meeting whose chat this is opens at its first point', async () => {
  showInMeeting(await withMeeting({ joinUrl }), { who: 'coordinator', chatId });
  expect(await screen.findByRole('heading', { name: 'Genomgång: Extra beredning' })).toBeInTheDocument();
  expect(screen.getByRole('heading', { name: 'Öppnande' })).toHaveFocus();
  fireEvent.click(screen.getByRole('button', { name: 'Nästa punkt' }));
  arrive();
  expect(await screen.findByText(/^Punkt 2 av/)).toBeInTheDocument();
});

test('who leaves the meeting is shown the others, and not led back', async () => {
  showInMeeting(await withMeeting({ joinUrl }), { who: 'coordinator', chatId });
  fireEvent.click(await screen.findByRole('button', { name: 'Alla möten' }));
  arrive();
  expect(await screen.findByRole('heading', { name: 'Vilket möte är det?' })).toHaveFocus();
  expect(screen.queryByText(/Det går inte att se vilket möte/)).not.toBeInTheDocument();
});

test('a meeting that cannot be known is chosen', async () => {
  showInMeeting(await withMeeting({ day: meetingDay, startTime: '09:00' }), { who: 'coordinator', chatId });
  expect(await screen.findByText(/Det går inte att se vilket möte som pågår här/)).toBeInTheDocument();
  expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
    expect.stringContaining('Extra beredning'),
    expect.stringContaining('Beredning'),
    expect.stringContaining('Beredning')
  ]);
  fireEvent.click(screen.getByRole('button', { name: /^Gå igenom mötet: Extra beredning/ }));
  arrive();
  expect(await screen.findByRole('heading', { name: 'Genomgång: Extra beredning' })).toBeInTheDocument();
});

test('a site without meetings says what to do', async () => {
  showInMeeting(await smallCooperation(), { who: 'coordinator', chatId });
  expect(await screen.findByText('Här finns inget möte att gå igenom')).toBeInTheDocument();
});

test('the web part runs on the genuine framework in a meeting, and asks for its site', async () => {
  window.location.hash = '';
  const teams = createFakeTeams({
    ...{ locale: 'sv-SE', theme: 'default', isInMeeting: true, subPageId: '' },
    onShare: () => undefined
  });
  const { element, webPart } = await renderWebPart(inMeetingWebPart, manifest, teams);
  expect(element).not.toBeEmptyDOMElement();
  expect(webPart.getPropertyPaneConfiguration().pages[0]?.groups[0]?.groupFields).toMatchObject([
    { targetProperty: 'siteUrl', properties: { label: 'Adress till samverkans webbplats' } },
    { targetProperty: 'centralSiteUrl' },
    { targetProperty: 'pagePrefix' }
  ]);
});

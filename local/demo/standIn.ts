import { type Instant } from '../../src/core/calendar/instant';

/** Moves the time of the local SharePoint; it runs on from there. */
export async function moveStandInClock(sharePointUrl: string, now: Instant): Promise<void> {
  await callClock(sharePointUrl, {
    method: 'PUT',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify({ now })
  });
}

/** Sets the local SharePoint back to the time that it was started with. */
export async function resetStandInClock(sharePointUrl: string): Promise<void> {
  await callClock(sharePointUrl, { method: 'DELETE' });
}

async function callClock(sharePointUrl: string, init: RequestInit): Promise<void> {
  const response = await fetch(`${sharePointUrl}/_local/clock`, init);
  if (!response.ok) throw new Error(`The local SharePoint refused to move its clock: ${response.status}.`);
}

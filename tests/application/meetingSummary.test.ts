import { handOut } from '../../src/application/meeting/handOut';
import { loadMeetingSummary } from '../../src/application/meeting/loadMeetingSummary';
import { recordDecision } from '../../src/application/meeting/recordDecision';
import { calendarDay as day } from '../../src/core/calendar/calendarDay';
import { localSite, putIn, valueOf } from '../support/cooperation';
import { decision, meeting, meetingCooperation, on, row } from '../support/meetingCooperation';

test('a meeting is summed up from its own decisions and assignments, and no others are read', async () => {
  const store = await meetingCooperation();
  await putIn(store)('meetings', meeting({ key: 'm2', day: day('2020-11-17') }));
  const coordinator = on(store, 'coordinator');
  const assignment = (key: string, meetingKey: string) => ({
    ...{ key, meetingKey, groupKey: 'preparationGroup', text: `Uppdrag ${meetingKey}` },
    ...{ ownerKey: 'preparer', due: day('2020-12-01') }
  });
  for (const meetingKey of ['m1', 'm2']) {
    valueOf(await recordDecision(coordinator, decision(`Beslut ${meetingKey}`, { meetingKey })));
    valueOf(await handOut(coordinator, assignment(`u-${meetingKey}`, meetingKey)));
  }
  const stored = await row(store, 'meetings', 'm1');
  await store.save(localSite, 'meetings', { stored, value: { ...stored.value, state: 'approved' } });
  const load = jest.spyOn(store, 'load');
  const summary = await loadMeetingSummary({ site: localSite, store }, 'm1');
  expect(summary).toMatchObject({
    decisions: [{ number: 'B 2020:1', text: 'Beslut m1' }],
    assignments: [{ text: 'Uppdrag m1' }]
  });
  const where = { field: 'meetingKey', oneOf: ['m1'] };
  expect(load.mock.calls).toMatchObject([[localSite, { decisions: { where }, assignments: { where } }]]);
});

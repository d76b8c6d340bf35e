import { answerWhy } from '../../../src/application/reminder/answerWhy';
import { type LedgerEntry } from '../../../src/application/ports/ledger';
import { calendarDay } from '../../../src/core/calendar/calendarDay';
import { type Action } from '../../../src/core/plan/action';
import {
  actionDraft,
  centralSite,
  localSite,
  logins,
  putIn,
  sessionOf,
  smallCooperation,
  today
} from '../../support/cooperation';

const sites = [centralSite, localSite];

/** A ledger with one message to the road official, in place of somebody who is away. */
const entry = {
  mayBeDouble: true,
  message: {
    day: calendarDay('2020-09-11'),
    lines: [
      {
        ...{ rule: 'overdue', offset: 5, dueDay: calendarDay('2020-09-04') },
        item: { site: localSite, kind: 'action', key: 'ha-1' },
        trail: [
          { kind: 'contact', key: 'officer', passedOver: 'absent' },
          { kind: 'deputy', key: 'roadOfficial' }
        ]
      }
    ]
  }
} as unknown as LedgerEntry;

test('tells by name why somebody was reminded, and asks the ledger for that person only', async () => {
  const store = await smallCooperation();
  const action: Action = {
    ...actionDraft('HA-1'),
    decision: 'decided',
    decidedOn: calendarDay('2020-09-01'),
    recordedBy: 'coordinator',
    recordedOn: today
  };
  await putIn(store)('actions', action);
  const asked: unknown[] = [];
  const ledger = {
    find: (question: object) => {
      asked.push(question);
      return Promise.resolve([entry]);
    }
  };
  const { entries } = await answerWhy(sessionOf(store, 'roadOfficial'), { ledger, sites });
  expect(asked).toEqual([{ login: logins.roadOfficial, from: '2020-08-15', states: ['sent'], limit: 5 }]);
  expect(entries).toEqual([
    {
      day: '2020-09-11',
      mayBeDouble: true,
      lines: [
        {
          subject: 'HA-1 Förbättrad belysning på gångväg',
          rule: 'overdue',
          offset: 5,
          countsAllDays: false,
          dueDay: '2020-09-04',
          way: [
            { kind: 'contact', name: 'officer', passedOver: 'absent' },
            { kind: 'deputy', name: 'roadOfficial', passedOver: undefined }
          ]
        }
      ]
    }
  ]);
});

test('gives one who is in no register no sites to be told about', async () => {
  const store = await smallCooperation();
  const session = { ...sessionOf(store, 'reader'), login: 'nobody@samverkan.example' };
  const { read } = await answerWhy(session, { ledger: { find: () => Promise.resolve([]) }, sites });
  expect(read.sites).toEqual([]);
});

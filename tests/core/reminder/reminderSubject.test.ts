import { remindedKinds, type RemindedKind } from '../../../src/core/reminder/message';
import { nameSubject } from '../../../src/core/reminder/reminderSubject';
import { meetingRoundKey, requestedRoundKey } from '../../../src/core/statusRound/statusRound';

const rows = {
  actions: [{ key: 'a-1', number: 'HÄ-2', title: 'Förbättrad belysning' }],
  agreements: [{ key: 'ag-1', title: 'Lokal överenskommelse' }],
  meetings: [{ key: 'group-1|2020-09-29', title: 'Beredningsgruppsmöte' }],
  groups: [
    { key: 'group-1', name: 'Beredningsgrupp' },
    { key: 'group', name: 'Styrgrupp' }
  ]
};

/** A thing of each kind by its key, and what it is called. */
const cases: readonly (readonly [RemindedKind, string, string])[] = [
  ['action', 'a-1', 'HÄ-2 Förbättrad belysning'],
  ['agreement', 'ag-1', 'Lokal överenskommelse'],
  ['situationPicture', 'ag-1', 'Lokal överenskommelse'],
  ['meeting', 'group-1|2020-09-29', 'Beredningsgruppsmöte'],
  ['round', meetingRoundKey('group-1|2020-09-29'), 'Beredningsgruppsmöte'],
  ['round', requestedRoundKey('group-1', 'request'), 'Beredningsgrupp'],
  ['round', requestedRoundKey('group', 'request'), 'Styrgrupp']
];

test.each(cases)('a %s with the key %s is called %s', (kind, key, name) => {
  expect(nameSubject({ kind, key }, rows)).toBe(name);
});

test('every kind has its name', () => {
  expect(new Set(cases.map(([kind]) => kind))).toEqual(new Set(remindedKinds));
});

test.each(remindedKinds)('a %s whose row is gone is called by its key', (kind) => {
  const key = kind === 'round' ? 'round|gone' : 'gone';
  expect(nameSubject({ kind, key }, rows)).toBe(key);
});

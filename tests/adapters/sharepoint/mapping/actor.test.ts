import {
  judgeActor,
  plainLogin,
  type SiteDirectory
} from '../../../../src/adapters/sharepoint/mapping/actor';

const directory: SiteDirectory = {
  loginOfUser: new Map([
    [1, 'anna@stad.example'],
    [2, 'app@stad.example'],
    [3, 'okand@stad.example']
  ]),
  personOfLogin: new Map([
    ['anna@stad.example', 'person-anna'],
    ['bo@polis.example', 'person-bo']
  ])
};
const known = { directory, trustedLogins: new Set(['app@stad.example']) };

it.each([
  ['the writer says so of herself', 'person-anna', 1, { recordedBy: 'person-anna' }],
  ['the app says so of somebody else', 'person-bo', 2, { recordedBy: 'person-bo' }],
  [
    'somebody writes in the name of another',
    'person-bo',
    1,
    { recordedBy: 'person-anna', actorMark: 'writerInstead' }
  ],
  ['the writer is in no register', 'person-bo', 3, { recordedBy: 'unknown:3', actorMark: 'unknownWriter' }],
  [
    'the site does not know the writer',
    'person-bo',
    9,
    { recordedBy: 'unknown:9', actorMark: 'unknownWriter' }
  ],
  ['who wrote it decides nothing', 'person-bo', undefined, { recordedBy: 'person-bo' }]
])('judges a row when %s', (...[, claimed, writer, expected]) => {
  expect(judgeActor(claimed, writer, known)).toEqual(expected);
});

it('knows a login with and without its claim', () => {
  expect(plainLogin('i:0#.f|membership|Anna@Stad.example')).toBe('anna@stad.example');
  expect(plainLogin('Anna@Stad.example')).toBe('anna@stad.example');
});

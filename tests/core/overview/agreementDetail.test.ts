import fc from 'fast-check';
import { agreementDetail } from '../../../src/core/overview/agreementDetail';
import {
  agreement,
  area,
  codes,
  coverage,
  day,
  extension,
  signed,
  signedFor,
  step,
  units
} from '../agreement/rows';
import { daysFrom } from '../calendar/arbitraries';
import { orgUnit } from '../organisation/rows';

const central = signed('central', {
  level: 'central',
  parentKey: undefined,
  title: 'Övergripande',
  validFrom: day('2019-06-01'),
  validTo: day('2022-12-31')
});

const catalogue = [area('PLA'), area('UNG', { order: 2 }), area('LOK', { key: 'a|LOK', agreementKey: 'a' })];

type Case = Parameters<typeof agreementDetail>[0];

const detailOf = (change: Partial<Case> = {}) =>
  agreementDetail({
    agreement: signed('a'),
    others: [central],
    extensions: [],
    processSteps: [step('consultation', '2019-10-01'), step('decision', '2019-12-02')],
    areas: catalogue,
    coverages: [],
    units,
    today: day('2020-09-14'),
    ...change
  });

test('a signed agreement: state, last day, parties, what may come next', () => {
  expect(detailOf()).toMatchObject({
    state: 'inForce',
    lastDay: '2020-12-31',
    daysLeft: 108,
    lapse: { limit: 180, renewal: { kind: 'none' } },
    parties: [
      { key: 'sdf', name: 'SDF sdf', side: 'city' },
      { key: 'lpo', name: 'LPO lpo', side: 'police' }
    ],
    missingSections: [],
    nextSteps: [{ from: 'signed', to: 'terminated', asksFor: ['reason', 'terminationDay'] }],
    parent: { key: 'central', title: 'Övergripande', state: 'inForce' },
    violations: []
  });
});

test('a draft: missing sections, and no days to count', () => {
  const detail = detailOf({ agreement: agreement('a', { goals: ' ', focus: undefined }), processSteps: [] });
  expect(detail).toMatchObject({ state: 'draft', missingSections: ['focus', 'goals'], warnings: [] });
  expect(detail.daysLeft).toBeUndefined();
  expect(detail.nextSteps.map(({ to }) => to)).toEqual(['inConsultation', 'decided']);
});

test.each<[string, Partial<Case>, readonly string[]]>([
  ['without the signed document', {}, ['signedDocumentMissing']],
  [
    'outlives its parent',
    { agreement: signed('a', { validTo: day('2023-06-30') }) },
    ['outlivesParent', 'signedDocumentMissing']
  ],
  ['no decision recorded', { processSteps: [] }, ['signedDocumentMissing', 'decisionStepMissing']],
  [
    'a party that has ended',
    { units: [orgUnit('sdf', { validTo: day('2020-06-30') }), ...units.slice(1)] },
    ['partyEnded', 'signedDocumentMissing']
  ],
  [
    'extended after it had lapsed',
    { extensions: [extension('2021-06-30', '2021-02-01')] },
    ['signedDocumentMissing', 'extensionAfterLapse']
  ],
  [
    'an extension of another agreement',
    { extensions: [extension('2024-06-30', '2021-02-01', { agreementKey: 'b' })] },
    ['signedDocumentMissing']
  ]
])('warns: %s', (_, change, expected) => {
  expect(codes(detailOf(change).warnings)).toEqual(expected);
});

test('steps whose days contradict each other are violations; steps stand in order', () => {
  const processSteps = [
    step('decision', '2019-09-01'),
    step('consultation', '2019-10-01'),
    step('preparation', '2019-08-01')
  ];
  const detail = detailOf({ processSteps });
  expect(codes(detail.violations)).toEqual(['stepBeforeItsGround']);
  expect(detail.processSteps.map(({ kind }) => kind)).toEqual(['preparation', 'decision', 'consultation']);
});

test('a party that was merged keeps its name, with the one that took over beside', () => {
  const merged = orgUnit('sdf', { validTo: day('2020-06-30'), successorKey: 'new' });
  const detail = detailOf({ units: [merged, orgUnit('new', { name: 'Nya' }), ...units.slice(1)] });
  expect(detail.parties[0]).toEqual({
    key: 'sdf',
    name: 'SDF sdf',
    side: 'city',
    successor: { key: 'new', name: 'Nya' }
  });
  const unknown = detailOf({ agreement: signed('a', { partyKeys: ['gone'] }) });
  expect(unknown.parties).toMatchObject([{ key: 'gone', name: 'gone' }]);
});

test('the history of extensions is oldest first, and one counts from its decision', () => {
  const extensions = [extension('2021-12-31', '2021-05-03'), extension('2021-06-30', '2020-11-02')];
  const on = (text: string) => detailOf({ extensions, today: day(text) });
  expect(on('2020-11-01')).toMatchObject({ state: 'inForce', lastDay: '2020-12-31' });
  expect(on('2021-01-04')).toMatchObject({ state: 'extended', lastDay: '2021-06-30' });
  expect(on('2021-07-01')).toMatchObject({ state: 'extended', lastDay: '2021-12-31' });
  expect(on('2020-11-01').extensions.map((entry) => entry.extension.until)).toEqual([
    '2021-06-30',
    '2021-12-31'
  ]);
});

test('predecessors and successors, each with its own state', () => {
  const chain = [
    signedFor('old', '2018-01-01', '2019-12-31'),
    agreement('next', { previousKey: 'a', decision: 'inConsultation' })
  ];
  const detail = detailOf({ agreement: signed('a', { previousKey: 'old' }), others: [central, ...chain] });
  expect(detail).toMatchObject({
    predecessors: [{ key: 'old', state: 'replaced' }],
    successors: [{ key: 'next', state: 'inConsultation' }],
    lapse: { renewal: { kind: 'underWay', successorKey: 'next' } }
  });
});

describe('coverage', () => {
  test('has a cell for each central area, gaps counted, local areas beside', () => {
    const detail = detailOf({
      coverages: [coverage('central|PLA', 'adopted'), coverage('central|UNG', 'notRelevant')]
    });
    expect(detail.coverage).toMatchObject({
      gapCount: 1,
      cells: [
        { kind: 'answered', stance: 'adopted' },
        { kind: 'gap', gap: 'reasonMissing' }
      ],
      localAreas: [{ code: 'LOK' }]
    });
    expect(detail.catalogue.map(({ area: { code } }) => code)).toEqual(['LOK']);
  });

  test('nothing is said about gaps when the central catalogue is not known, nor for a central agreement', () => {
    expect(detailOf({ areas: catalogue.slice(2) }).coverage).toBeUndefined();
    expect(detailOf({ agreement: central }).coverage).toBeUndefined();
  });
});

test('the row among the others, brief or not, changes nothing', () => {
  fc.assert(
    fc.property(daysFrom('2019-01-01', '2022-01-01'), (today) => {
      const { goals, ...brief } = signed('a');
      expect(detailOf({ today, others: [central, brief] })).toEqual(detailOf({ today }));
    })
  );
});

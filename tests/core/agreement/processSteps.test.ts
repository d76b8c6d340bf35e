import fc from 'fast-check';
import { processStepKinds } from '../../../src/core/agreement/agreement';
import {
  checkProcessOrder,
  checkProcessStep,
  sortProcessSteps,
  warnAboutProcess
} from '../../../src/core/agreement/processSteps';
import { daysFrom } from '../calendar/arbitraries';
import { agreement, codes, step } from './rows';

/** The way of the central agreement of 2019. */
const way = [
  step('consultation', '2019-06-10'),
  step('preparation', '2019-08-12'),
  step('unionInformation', '2019-08-20'),
  step('officeReport', '2019-08-20'),
  step('consultationResponse', '2019-08-29'),
  step('decision', '2019-11-04'),
  step('signature', '2019-11-18'),
  step('registration', '2019-11-19')
];

const contradiction = { violations: ['stepBeforeItsGround'], warnings: [] };
const lateness = { violations: [], warnings: ['stepAfterDecision'] };

describe('the steps of an agreement', () => {
  it('of 2019 hang together', () => {
    expect(checkProcessOrder(way)).toEqual({ violations: [], warnings: [] });
    expect(way.flatMap(checkProcessStep)).toEqual([]);
  });

  it.each([
    ['an answer before the consultation', [step('consultationResponse', '2019-06-09')], contradiction],
    ['a decision before the consultation', [step('decision', '2019-06-09')], contradiction],
    ['a signature before the decision', [step('signature', '2019-11-03')], contradiction],
    ['a late answer', [step('consultationResponse', '2019-11-05')], lateness],
    ['late union information', [step('unionInformation', '2019-11-05')], lateness],
    [
      'a second decision, and an answer before it',
      [step('decision', '2019-12-02'), step('consultationResponse', '2019-11-20')],
      { violations: [], warnings: [] }
    ],
    ['all on one day', [step('signature', '2019-11-04')], { violations: [], warnings: [] }]
  ])('with %s', (_, added, expected) => {
    const found = checkProcessOrder([...way, ...added]);
    expect({ violations: codes(found.violations), warnings: codes(found.warnings) }).toEqual(expected);
  });

  it('say against what a step stands', () => {
    const steps = [step('consultation', '2019-06-10'), step('decision', '2019-06-09')];
    expect(checkProcessOrder(steps).violations).toEqual([
      {
        code: 'stepBeforeItsGround',
        field: 'day',
        stepKey: 'decision|2019-06-09',
        kind: 'decision',
        ground: 'consultation',
        groundDay: '2019-06-10'
      }
    ]);
  });

  it.each([
    [
      'an answer and no consultation',
      [step('consultationResponse', '2019-08-29')],
      ['responseWithoutConsultation']
    ],
    ['a signature and no decision', [step('signature', '2019-11-18')], ['signatureWithoutDecision']],
    ['a decision and no consultation', [step('decision', '2019-11-04')], []],
    ['nothing', [], []]
  ])('that are %s only warn', (_, steps, warnings) => {
    const found = checkProcessOrder(steps);
    expect([found.violations, codes(found.warnings)]).toEqual([[], warnings]);
  });

  it.each([
    ['draft', [], []],
    ['inConsultation', [], ['consultationStepMissing']],
    ['inConsultation', way, []],
    ['decided', [], ['decisionStepMissing']],
    ['signed', way, []]
  ] as const)('are looked for when the agreement is %s', (decision, steps, expected) => {
    expect(codes(warnAboutProcess(agreement('a', { decision }), steps))).toEqual(expected);
  });

  it('are told of whatever their order is', () => {
    const someStep = fc
      .tuple(fc.constantFrom(...processStepKinds), daysFrom('2019-06-01', '2019-06-20'))
      .map(([kind, on]) => step(kind, on));
    fc.assert(
      fc.property(fc.array(someStep, { maxLength: 8 }), (steps) => {
        const forwards = checkProcessOrder(steps);
        const backwards = checkProcessOrder([...steps].reverse());
        expect([...backwards.violations].reverse()).toEqual(forwards.violations);
        expect(codes(forwards.violations)).toEqual(
          codes(checkProcessOrder(sortProcessSteps(steps)).violations)
        );
      })
    );
  });

  it('stand in order of day, and on one day in the order of the way', () => {
    expect(sortProcessSteps([...way].reverse()).map(({ kind }) => kind)).toEqual([
      'consultation',
      'preparation',
      'officeReport',
      'unionInformation',
      'consultationResponse',
      'decision',
      'signature',
      'registration'
    ]);
  });

  it('say who acted', () => {
    expect(codes(checkProcessStep({ ...step('decision', '2019-11-04'), body: '' }))).toEqual([
      'fieldMissing'
    ]);
  });
});

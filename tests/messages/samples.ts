import { type AppErrorCode } from '../../src/application/appError';
import { type UseCaseRefusal } from '../../src/application/refusal';
import { tasks, roles } from '../../src/core/organisation/permissions';
import { type Violation } from '../../src/core/violation';
import { type HandTypedProblem, type Warning } from '../../src/messages/catalogue';
import { type Language } from '../../src/messages/format';
import {
  describeFailure,
  describeFinding,
  describeRefusal,
  describeViolation,
  describeWarning
} from '../../src/messages/describe';
import { learnEnglish } from '../../src/messages/english';
import { day, handTypedSamples, laterDay, type SamplesByCode, violationSamples } from './violationSamples';

learnEnglish();

export const warningSamples: SamplesByCode<Warning> = {
  outlivesParent: [{ code: 'outlivesParent', lastDay: laterDay, parentLastDay: day }],
  signedAfterStart: [{ code: 'signedAfterStart', signedOn: laterDay, validFrom: day }],
  signedDocumentMissing: [{ code: 'signedDocumentMissing' }],
  extensionAfterLapse: [{ code: 'extensionAfterLapse', lapsedOn: day, decidedOn: laterDay }],
  partyEnded: [
    { code: 'partyEnded', key: 'sdf-1', successorKey: 'sdf-2' },
    { code: 'partyEnded', key: 'sdf-1' }
  ],
  responseWithoutConsultation: [{ code: 'responseWithoutConsultation', stepKey: 's-1' }],
  signatureWithoutDecision: [{ code: 'signatureWithoutDecision', stepKey: 's-1' }],
  stepAfterDecision: [{ code: 'stepAfterDecision', stepKey: 's-1', kind: 'officeReport' }],
  decisionStepMissing: [{ code: 'decisionStepMissing' }],
  consultationStepMissing: [{ code: 'consultationStepMissing' }],
  situationPictureMissing: [{ code: 'situationPictureMissing' }],
  situationPictureOld: [{ code: 'situationPictureOld', settledOn: day, freshUntil: laterDay }],
  goalNotMeasurable: [{ code: 'goalNotMeasurable', goalKey: 'g-1' }],
  goalWithoutDay: [{ code: 'goalWithoutDay', goalKey: 'g-1' }],
  problemWithoutCause: [{ code: 'problemWithoutCause', problemKey: 'p-1' }],
  problemWithoutGoal: [{ code: 'problemWithoutGoal', problemKey: 'p-1' }],
  snapshotUnreadable: [{ code: 'snapshotUnreadable' }],
  unknownPerson: [{ code: 'unknownPerson', keys: ['p-1'] }],
  noDeputy: [{ code: 'noDeputy', keys: ['p-1'] }],
  deputiesGoRound: [{ code: 'deputiesGoRound', keys: ['p-1', 'p-2'] }]
};

export const refusalSamples: SamplesByCode<UseCaseRefusal> = {
  notAllowed: [
    { code: 'notAllowed', task: 'read', roles: [] },
    ...tasks.map((task) => ({ code: 'notAllowed', task, roles: [roles[0]] }) as const)
  ],
  conflict: [{ code: 'conflict', key: 'å-1', current: { description: 'Vandring' } }],
  duplicateKey: [{ code: 'duplicateKey', key: 'å-1' }],
  rowGone: [{ code: 'rowGone', key: 'å-1' }],
  writeForbidden: [{ code: 'writeForbidden', collection: 'actions' }],
  rowMissing: [{ code: 'rowMissing', collection: 'plans', key: 'p-1' }],
  rulesBroken: [{ code: 'rulesBroken', violations: [violationSamples.fieldMissing[0]] }]
};

const failureSamples: Readonly<Record<AppErrorCode, AppErrorCode>> = {
  sessionExpired: 'sessionExpired',
  siteForbidden: 'siteForbidden',
  siteMissing: 'siteMissing',
  listMissing: 'listMissing',
  siteThrottled: 'siteThrottled',
  siteUnavailable: 'siteUnavailable',
  writeRejected: 'writeRejected',
  unexpectedAnswer: 'unexpectedAnswer',
  provisioningFailed: 'provisioningFailed',
  databaseInUse: 'databaseInUse',
  databaseTooNew: 'databaseTooNew'
};

/** A text, and the code it was made from. */
export interface DescribedSample {
  readonly code: string;
  readonly text: string;
}

/** Changes a sample before it is described. */
export type Change = <Sample extends object>(sample: Sample) => Sample;

/** Every text that is made from a code, for every sample, as the entry points give it. */
export function describeSamples(
  language: Language,
  change: Change = (sample) => sample
): readonly DescribedSample[] {
  const flat = <Coded extends { readonly code: string }>(samples: SamplesByCode<Coded>): readonly Coded[] =>
    Object.values<readonly Coded[]>(samples).flat();
  return [
    ...flat<Violation>(violationSamples).map((sample) => ({
      code: sample.code,
      text: describeViolation(change(sample), language)
    })),
    ...flat<Warning>(warningSamples).map((sample) => ({
      code: sample.code,
      text: describeWarning(change(sample), language)
    })),
    ...flat<UseCaseRefusal>(refusalSamples).flatMap((sample) =>
      describeRefusal(change(sample), language).map((text) => ({ code: sample.code, text }))
    ),
    ...flat<HandTypedProblem>(handTypedSamples).flatMap((sample) => {
      const place = { collection: 'actions', itemId: 12, editUrl: 'https://contoso.sharepoint.com' } as const;
      return describeFinding({ ...place, problems: [change(sample)] }, language).problems.map((text) => ({
        code: sample.code,
        text
      }));
    }),
    ...Object.values(failureSamples).map((code) => ({ code, text: describeFailure(code, language) }))
  ];
}

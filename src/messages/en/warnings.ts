import { type TextsByCode, type Warning } from '../catalogue';
import { namesEn } from './names';
import { dayInEnglish } from './words';

/** What stops nothing but should be seen, in English. */
export const warningsEn: TextsByCode<Warning> = {
  outlivesParent: ({ lastDay, parentLastDay }) =>
    `The agreement is in force until ${dayInEnglish(lastDay)}, but the central one only until ${dayInEnglish(parentLastDay)}. Review it when there is a new central agreement.`,
  signedAfterStart: ({ signedOn, validFrom }) =>
    `The agreement is in force from ${dayInEnglish(validFrom)} but was signed only on ${dayInEnglish(signedOn)}. Check that the days are right.`,
  signedDocumentMissing: 'The signed document is missing. Upload it under Documents.',
  extensionAfterLapse: ({ lapsedOn, decidedOn }) =>
    `The agreement lapsed on ${dayInEnglish(lapsedOn)}, but the extension was decided only on ${dayInEnglish(decidedOn)}. Check that the days are right.`,
  partyEnded: ({ key, successorKey }) =>
    `The party “${key}” no longer exists.${successorKey === undefined ? ' Say who has taken over.' : ` “${successorKey}” now answers for what was agreed. Include it when the agreement is renewed.`}`,
  responseWithoutConsultation: 'A response is recorded but no consultation. Add the consultation.',
  signatureWithoutDecision: 'A signing is recorded but no decision. Add the decision.',
  stepAfterDecision: ({ kind }) =>
    `The step “${namesEn.processStep[kind]}” comes after the decision. Check that the days are right.`,
  decisionStepMissing: 'The agreement is decided, but the decision is not among its process steps. Add it.',
  consultationStepMissing:
    'The agreement is in consultation, but the consultation is not among its process steps. Add it.',
  situationPictureMissing: 'There is no situation picture. Add the one that the agreement rests on.',
  situationPictureOld: ({ settledOn, freshUntil }) =>
    `The situation picture was settled on ${dayInEnglish(settledOn)} and became too old after ${dayInEnglish(freshUntil)}. Make a new one.`,
  goalNotMeasurable:
    'It cannot be seen when the goal is reached. Add a target, or connect an indicator to the goal.',
  goalWithoutDay: 'It is not said when the goal is to be reached. Add a day.',
  problemWithoutCause: 'The problem has no cause. Add the likely cause from the cause analysis.',
  problemWithoutGoal: 'The problem has no goal. Add what you want to achieve.',
  snapshotUnreadable:
    'The adopted version of the plan cannot be read. Ask the administrator to restore the attachment from the version history.',
  unknownPerson:
    'The person who was to answer is not among the persons. Ask the coordinator to choose somebody else.',
  noDeputy: 'The person who was to answer is absent and has no deputy. Ask the coordinator to appoint one.',
  deputiesGoRound:
    'All who stand in for each other are absent. Ask the coordinator to appoint a deputy who is present.'
};

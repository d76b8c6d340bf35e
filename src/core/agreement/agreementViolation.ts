import { type CalendarDay } from '../calendar/calendarDay';
import { type FieldViolation } from '../fieldViolation';
import { type UnplannableDay } from '../followUp/followUpViolation';
import { type AgreementDecision, type ProcessStepKind } from './agreement';

/** A rule about agreements, extensions, process steps, catalogues or coverage that does not hold. */
export type AgreementViolation =
  | FieldViolation
  | UnplannableDay
  /** The lifecycle knows no such step. */
  | {
      readonly code: 'transitionNotAllowed';
      readonly field: 'decision';
      readonly from: AgreementDecision;
      readonly to: AgreementDecision;
    }
  | { readonly code: 'decisionReasonMissing'; readonly field: 'decisionReason' }
  /** A decided or signed agreement may not change in this field. */
  | {
      readonly code: 'lockedFieldChanged';
      readonly field: string;
      readonly since: AgreementDecision;
    }
  | { readonly code: 'centralAgreementHasParent'; readonly field: 'parentKey' }
  | { readonly code: 'agreementRefersToItself'; readonly field: 'parentKey' | 'previousKey' }
  | { readonly code: 'agreementCycle'; readonly field: 'previousKey'; readonly keys: readonly string[] }
  /** The previous agreement is of the other level. */
  | { readonly code: 'previousOfOtherLevel'; readonly field: 'previousKey' }
  | { readonly code: 'parentNotCentral'; readonly field: 'parentKey' }
  | { readonly code: 'invalidDocumentHash'; readonly field: 'documentHash' }
  /** No kind of file that is taken. */
  | { readonly code: 'documentKindRefused'; readonly field: 'documentUrl' }
  | { readonly code: 'documentEmpty'; readonly field: 'documentUrl' }
  | { readonly code: 'documentTooLarge'; readonly field: 'documentUrl'; readonly maxMegabytes: number }
  /** The bytes are not of the kind that the name says: renamed, broken or with a password. */
  | { readonly code: 'documentNotAsNamed'; readonly field: 'documentUrl' }
  /** Not the file whose fingerprint was recorded at the signing. */
  | { readonly code: 'documentIsAnother'; readonly field: 'documentUrl' }
  /** Somebody else has given another document meanwhile. */
  | { readonly code: 'documentReplaced'; readonly field: 'documentUrl' }
  /** Every name that the file could have holds another one. */
  | { readonly code: 'documentNameTaken'; readonly field: 'documentUrl' }
  | { readonly code: 'cityPartyMissing'; readonly field: 'partyKeys' }
  | { readonly code: 'policePartyMissing'; readonly field: 'partyKeys' }
  /** The party does not exist on the signing day. */
  | {
      readonly code: 'partyNotValid';
      readonly field: 'partyKeys';
      readonly key: string;
      readonly day: CalendarDay;
    }
  | { readonly code: 'signedInFuture'; readonly field: 'signedOn'; readonly day: CalendarDay }
  /** Another agreement of the same parties is in force on some of the days and is not followed by this one. */
  | {
      readonly code: 'agreementOverlap';
      readonly field: 'validFrom';
      readonly otherKey: string;
      readonly from: CalendarDay;
      readonly to: CalendarDay;
    }
  | { readonly code: 'extensionOfUnsigned'; readonly field: 'agreementKey' }
  | { readonly code: 'extensionNotLater'; readonly field: 'until'; readonly lastDay: CalendarDay }
  | { readonly code: 'extensionBeforeSigning'; readonly field: 'decidedOn'; readonly signedOn: CalendarDay }
  /** Two steps whose days contradict each other. */
  | {
      readonly code: 'stepBeforeItsGround';
      readonly field: 'day';
      readonly stepKey: string;
      readonly kind: ProcessStepKind;
      readonly ground: ProcessStepKind;
      readonly groundDay: CalendarDay;
    }
  | { readonly code: 'invalidAreaCode'; readonly field: 'code' }
  | { readonly code: 'duplicateAreaCode'; readonly field: 'code'; readonly otherKey: string }
  | { readonly code: 'areaMapsToItself'; readonly field: 'mapsToKeys' }
  | { readonly code: 'areaMapsWithinCatalogue'; readonly field: 'mapsToKeys'; readonly key: string }
  | { readonly code: 'areaMapsToEarlierCatalogue'; readonly field: 'mapsToKeys'; readonly key: string }
  | { readonly code: 'areaMappingCycle'; readonly field: 'mapsToKeys' }
  | { readonly code: 'coverageReasonMissing'; readonly field: 'reason' }
  | { readonly code: 'duplicateCoverage'; readonly field: 'focusAreaKey'; readonly otherKey: string }
  /** Only a local agreement weighs central areas. */
  | { readonly code: 'coverageOfCentralAgreement'; readonly field: 'agreementKey' }
  | { readonly code: 'coverageOfOtherCatalogue'; readonly field: 'focusAreaKey' };

/** What is allowed, but a reader should see: it is shown beside the row and stops nothing. */
export type AgreementWarning =
  /** A local agreement may outlive its central one, if it is seen. */
  | {
      readonly code: 'outlivesParent';
      readonly lastDay: CalendarDay;
      readonly parentLastDay: CalendarDay;
    }
  | { readonly code: 'signedAfterStart'; readonly signedOn: CalendarDay; readonly validFrom: CalendarDay }
  | { readonly code: 'signedDocumentMissing' }
  | { readonly code: 'extensionAfterLapse'; readonly lapsedOn: CalendarDay; readonly decidedOn: CalendarDay }
  /** A party has ended or been merged; the agreement keeps its name and parties as signed. */
  | { readonly code: 'partyEnded'; readonly key: string; readonly successorKey?: string }
  | { readonly code: 'responseWithoutConsultation'; readonly stepKey: string }
  | { readonly code: 'signatureWithoutDecision'; readonly stepKey: string }
  | { readonly code: 'stepAfterDecision'; readonly stepKey: string; readonly kind: ProcessStepKind }
  | { readonly code: 'decisionStepMissing' }
  | { readonly code: 'consultationStepMissing' };

/** What a rule found: violations stop a write, warnings are shown. */
export interface AgreementCheck {
  readonly violations: readonly AgreementViolation[];
  readonly warnings: readonly AgreementWarning[];
}

import { type OpenedAgreement } from '../../../application/overview/openAgreement';
import { type AgreementDecision } from '../../../core/agreement/agreement';
import { taskOfEditing, type Task } from '../../../core/organisation/permissions';

/** What a page offers to do with an agreement. */
export interface AgreementOffers {
  readonly canEdit: boolean;
  readonly canPrepareRenewal: boolean;
  /** The steps of the lifecycle that may be recorded now. */
  readonly decisions: readonly AgreementDecision[];
  readonly canExtend: boolean;
  /** Process steps. */
  readonly canRecord: boolean;
  readonly canEditAreas: boolean;
  readonly canSetCoverage: boolean;
}

/** The forms that the reader may use on an agreement. */
export function offersOf({ actor, detail }: OpenedAgreement): AgreementOffers {
  const may = (task: Task): boolean => actor.tasks.includes(task);
  const { agreement, nextSteps, successors } = detail;
  const isCentral = agreement.level === 'central';
  const canEdit = may(taskOfEditing(agreement));
  const canRecord = may('recordExternalDecision');
  const wasSigned = agreement.decision === 'signed';
  const mayBegin = may(isCentral ? 'editCentralAgreement' : 'createAgreement');
  return {
    canEdit,
    canPrepareRenewal: mayBegin && wasSigned && successors.length === 0,
    decisions: canRecord ? nextSteps.map(({ to }) => to) : [],
    canExtend: canRecord && wasSigned,
    canRecord,
    canEditAreas: may(isCentral ? 'editCatalogue' : 'editAgreement'),
    canSetCoverage: !isCentral && may('editAgreement') && detail.coverage !== undefined
  };
}

/** Tells whether the reader may do nothing but read. */
export function offersNothing(offers: AgreementOffers): boolean {
  return Object.values(offers).every(
    (offer) => offer === false || (Array.isArray(offer) && offer.length === 0)
  );
}

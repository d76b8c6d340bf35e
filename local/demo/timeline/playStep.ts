import { createAgreement } from '../../../src/application/agreement/createAgreement';
import { decideAgreement } from '../../../src/application/agreement/decideAgreement';
import { extendAgreement } from '../../../src/application/agreement/extendAgreement';
import { setCoverage } from '../../../src/application/agreement/setCoverage';
import { approvePublishing } from '../../../src/application/communication/approvePublishing';
import { addContent } from '../../../src/application/content/addContent';
import { editContent } from '../../../src/application/content/editContent';
import { reportStatus } from '../../../src/application/followUp/reportStatus';
import { establishSite } from '../../../src/application/organisation/establishSite';
import { addAction } from '../../../src/application/plan/addAction';
import { adoptPlan } from '../../../src/application/plan/adoptPlan';
import { createPlan } from '../../../src/application/plan/createPlan';
import { decideAction } from '../../../src/application/plan/decideAction';
import { decideDateChange } from '../../../src/application/plan/decideDateChange';
import { proposeDateChange } from '../../../src/application/plan/proposeDateChange';
import { type UseCaseRefusal } from '../../../src/application/refusal';
import { type Session } from '../../../src/application/session';
import { findByKey } from '../../../src/application/write';
import { refused, type Result } from '../../../src/core/result';
import { playMeetingStep } from './playMeetingStep';
import { type DemoStep, type EditStep } from './step';

/** Does what a step says through the product's own use case. */
export async function playStep(session: Session, step: DemoStep): Promise<Result<unknown, UseCaseRefusal>> {
  switch (step.kind) {
    case 'establishSite':
      return establishSite(session, step.founding);
    case 'add':
      return addContent(session, step.collection, step.row);
    case 'edit':
      return editRow(session, step);
    case 'createAgreement':
      return createAgreement(session, step.draft);
    case 'decideAgreement':
      return decideAgreement(session, step.step);
    case 'setCoverage':
      return setCoverage(session, step.draft);
    case 'extendAgreement':
      return extendAgreement(session, step.draft);
    case 'approvePublishing':
      return approvePublishing(session, step.approval);
    case 'createPlan':
      return createPlan(session, step.draft);
    case 'addAction':
      return addAction(session, step.draft);
    case 'decideAction':
      return decideAction(session, step.step);
    case 'adoptPlan':
      return adoptPlan(session, step.step);
    case 'proposeDateChange':
      return proposeDateChange(session, step.wish);
    case 'decideDateChange':
      return decideDateChange(session, step.step);
    case 'reportStatus':
      return reportStatus(session, step.report);
    default:
      return playMeetingStep(session, step);
  }
}

async function editRow(
  session: Session,
  { collection, key, change }: EditStep
): Promise<Result<unknown, UseCaseRefusal>> {
  const stored = await findByKey(session, collection, key);
  if (stored === undefined) return refused({ code: 'rowMissing', collection, key });
  return editContent(session, collection, { stored, value: { ...stored.value, ...change } });
}

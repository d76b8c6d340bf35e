import { type Result } from '../../core/result';
import { carryOutLocking } from '../meeting/approveMinutes';
import { carryOutEndDate } from '../meeting/decideEndDate';
import { carryOutFixing } from '../meeting/fixAgenda';
import { carryOutAdoption } from '../plan/adoptPlan';
import { carryOutDateChange } from '../plan/decideDateChange';
import { type UseCaseRefusal } from '../refusal';
import { type Session } from '../session';
import { type Operation, type OperationKind } from './operation';
import { finish, type CarryOut } from './runOperation';

const carryOutByKind: Readonly<Record<OperationKind, CarryOut>> = {
  adoptPlan: carryOutAdoption,
  decideDateChange: carryOutDateChange,
  decideEndDate: carryOutEndDate,
  fixAgenda: carryOutFixing,
  lockMinutes: carryOutLocking
};

/** What came of carrying on one operation. */
export interface ResumedOperation {
  readonly operation: Operation;
  readonly outcome: Result<unknown, UseCaseRefusal>;
}

/**
 * Carries on every operation of a site that was cut off, one after another. One that a rule now stops stays noted as
 * started, and its refusal says why.
 */
export async function resumeOperations(session: Session): Promise<readonly ResumedOperation[]> {
  const { started } = await session.store.load(session.site, {
    started: { collection: 'operations', where: { field: 'state', oneOf: ['started'] } }
  });
  const resumed: ResumedOperation[] = [];
  for (const stored of started.rows) {
    const outcome = await finish(session, stored, carryOutByKind[stored.value.kind]);
    resumed.push({ operation: stored.value, outcome });
  }
  return resumed;
}

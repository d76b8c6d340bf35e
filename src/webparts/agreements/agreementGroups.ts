import { type AgreementSummary } from '../../application/agreement/agreementOverview';
import { type AgreementState } from '../../core/agreement/agreement';

const endedStates: readonly AgreementState[] = ['replaced', 'expired', 'terminated'];

/** Tells whether an agreement no longer applies. One that lapsed with nothing to follow it is an alarm, not history. */
export function hasEnded(agreement: AgreementSummary): boolean {
  return endedStates.includes(agreement.state) && agreement.lapse === undefined;
}

/** The agreements of the overview in the groups and the order in which it shows them. */
export interface AgreementGroups {
  readonly central: readonly AgreementSummary[];
  readonly local: readonly AgreementSummary[];
  readonly ended: readonly AgreementSummary[];
}

/** Sorts the agreements into the groups of the overview, each by title in Swedish order. */
export function groupAgreements(agreements: readonly AgreementSummary[]): AgreementGroups {
  const swedishOrder = new Intl.Collator('sv');
  const sorted = [...agreements].sort((a, b) => swedishOrder.compare(a.title, b.title));
  const current = sorted.filter((agreement) => !hasEnded(agreement));
  return {
    central: current.filter((agreement) => agreement.level === 'central'),
    local: current.filter((agreement) => agreement.level === 'local'),
    ended: sorted.filter(hasEnded)
  };
}

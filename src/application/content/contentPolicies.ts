import { agreementPolicies } from './agreementPolicies';
import { registerPolicies } from './registerPolicies';
import { situationPolicies } from './situationPolicies';

/**
 * The plain rows: those that are written as they are filled in, after the same steps. A kind of row with decisions of
 * its own (agreements, plans, actions, reports) has its own use cases.
 */
export const contentPolicies = { ...registerPolicies, ...agreementPolicies, ...situationPolicies };

/** Name of a collection of plain rows. */
export type ContentCollection = keyof typeof contentPolicies;

import { type CooperationAgreement, type ProcessStep } from '../../core/agreement/agreement';
import { addContent } from '../content/addContent';
import { editContent } from '../content/editContent';
import { type Session } from '../session';
import { findByKey, type Written } from '../write';

/** Who signed an agreement outside the system. */
export interface Signature {
  /** Roles, never names: "Ordförande i stadsdelsnämnden och lokalpolisområdeschefen". */
  readonly roles: string;
  /** For example the name of the signed file. */
  readonly note?: string | undefined;
}

/** Records the signing of an agreement as a step of its process; one step for each day, whose roles can be corrected. */
export async function recordSignature(
  session: Session,
  { key: agreementKey, signedOn = session.clock.today() }: CooperationAgreement,
  { roles, note }: Signature
): Promise<Written<ProcessStep>> {
  const key = `${agreementKey}|signature|${signedOn}`;
  const value = { key, agreementKey, kind: 'signature', body: roles, day: signedOn, note } as const;
  const added = await addContent(session, 'processSteps', value);
  if (added.ok || added.error.code !== 'duplicateKey') return added;
  const stored = await findByKey(session, 'processSteps', key);
  return stored === undefined ? added : editContent(session, 'processSteps', { stored, value });
}

import { type CooperationAgreement } from '../core/agreement/agreement';
import { type VersionChange } from '../core/rowHistory';
import { labelOf, nameOf } from './describe';
import { type Language } from './format';

/** A changed field as a reader sees it; empty texts where there was nothing. */
export interface ChangeText {
  readonly label: string;
  readonly from: string;
  readonly to: string;
}

/**
 * What was changed about an agreement: the label of the field, and both values in words.
 *
 * @param nameOfKey - the name of an organisation or an agreement
 */
export function describeAgreementChange(
  { field, from, to }: VersionChange<CooperationAgreement>,
  language: Language,
  nameOfKey: (key: string) => string
): ChangeText {
  const shown = (value: unknown): string => {
    // The row was read by the columns of its list, which let nothing but codes through.
    const row = { [field]: value } as Partial<CooperationAgreement>;
    if (row.decision !== undefined) return nameOf('agreementState', row.decision, language);
    if (row.level !== undefined) return nameOf('level', row.level, language);
    if (row.partyKeys !== undefined) return row.partyKeys.map(nameOfKey).join(', ');
    if (typeof value !== 'string') return '';
    return field === 'parentKey' || field === 'previousKey' ? nameOfKey(value) : value;
  };
  return { label: labelOf(field, language, 'agreements'), from: shown(from), to: shown(to) };
}

import { type AgreementDecision } from '../../core/agreement/agreement';

/** A form on the page of an agreement, and what it is about. */
export type AgreementFormChoice =
  | { readonly kind: 'edit' | 'renew' | 'extend' | 'document' }
  | { readonly kind: 'decide'; readonly to: AgreementDecision }
  /** Without a key a new one. */
  | { readonly kind: 'step' | 'area'; readonly key?: string }
  /** About one central focus area. */
  | { readonly kind: 'coverage'; readonly areaKey: string };

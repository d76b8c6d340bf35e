import { type SiteFailure } from '../../../application/ports/listStore';

/** Why a page has no data, as a reader needs it told. */
export type LoadFailure = SiteFailure | 'unknown';

const siteFailures: readonly string[] = [
  'sessionExpired',
  'siteForbidden',
  'siteMissing',
  'listMissing',
  'siteThrottled',
  'siteUnavailable'
] satisfies readonly SiteFailure[];

/** Reads the reason out of what was thrown; an error without a known code is `unknown`. */
export function loadFailureOf(error: unknown): LoadFailure {
  if (typeof error !== 'object' || error === null || !('code' in error)) return 'unknown';
  const { code } = error;
  return typeof code === 'string' && isSiteFailure(code) ? code : 'unknown';
}

function isSiteFailure(code: string): code is SiteFailure {
  return siteFailures.includes(code);
}

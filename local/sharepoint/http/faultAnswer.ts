import type { Fault } from '../control/faults';
import { accessDenied, signInRedirect, unknownLogin } from '../accessErrors';
import { SharePointError } from '../errors';
import { type Answer, writeError } from './answer';

/**
 * @param fault - a fault that strikes
 * @param accept - the `Accept` header
 * @returns its answer; undefined when it answers nothing itself (latency, reset)
 */
export function faultAnswer(fault: Fault, accept: string | undefined): Answer | undefined {
  if (fault.kind === 'deny') return writeError(accessDenied(), accept);
  if (fault.kind === 'signOut') return writeError(unknownLogin(), accept);
  if (fault.kind === 'signInPage') return writeError(signInRedirect(), accept);
  if (fault.kind !== 'throttle') return undefined;
  const status = fault.status ?? 429;
  const message =
    status === 429
      ? 'The request has been throttled.'
      : 'The server is currently unable to handle the request.';
  return writeError(
    new SharePointError(status, '-2147429894, Microsoft.SharePoint.SPException', {
      message,
      headers: { 'Retry-After': String(fault.retryAfter ?? 1) }
    }),
    accept
  );
}

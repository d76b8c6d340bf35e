/**
 * What can be broken beyond what a caller is expected to handle. The words for people are in `messages`.
 *
 * - `sessionExpired`: nobody is signed in any longer.
 * - `siteForbidden`, `siteMissing`, `listMissing`, `siteThrottled`, `siteUnavailable`: a site could not be read or
 *   written; see `SiteFailure`.
 * - `writeRejected`: SharePoint refused a row for a reason that the core should have caught, or a broken list.
 * - `unexpectedAnswer`: an answer that no SharePoint gives; a bug, or something else at that address.
 * - `provisioningFailed`: a step of provisioning was refused; run it again once the cause is mended.
 * - `databaseInUse`: another process has the directory of the bot's embedded database.
 * - `databaseTooNew`: a newer version of the program has changed the tables of the bot's database.
 */
export type AppErrorCode =
  | 'sessionExpired'
  | 'siteForbidden'
  | 'siteMissing'
  | 'listMissing'
  | 'siteThrottled'
  | 'siteUnavailable'
  | 'writeRejected'
  | 'unexpectedAnswer'
  | 'provisioningFailed'
  | 'databaseInUse'
  | 'databaseTooNew';

/** Something is broken: thrown, never returned, with a stable code and what caused it. */
export class AppError extends Error {
  public override readonly name = 'AppError';
  public override readonly cause: unknown;

  /**
   * @param code - what is broken
   * @param details - `cause`: the error behind it; `subject`: what it concerns (a site, a list, a step), never a text
   * that a person has written
   */
  public constructor(
    public readonly code: AppErrorCode,
    details: { readonly cause?: unknown; readonly subject?: string } = {}
  ) {
    super(details.subject === undefined ? code : `${code}: ${details.subject}`);
    this.cause = details.cause;
    this.subject = details.subject;
  }

  /** What it concerns: the address of a site, the name of a list, a step. */
  public readonly subject: string | undefined;
}

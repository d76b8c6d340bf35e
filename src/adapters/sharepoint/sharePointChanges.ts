import '@pnp/sp/webs/index.js';
import { AppError } from '../../application/appError';
import { type SiteChanges } from '../../application/ports/siteChanges';
import { readFailure, siteFailureOf } from './requests/requestFailure';
import { type ConnectSite } from './siteConnection';

interface ChangeToken {
  readonly StringValue: string;
}

/** The changes of the sites' lists, by SharePoint's own log of them (`getchanges`), which keeps 60 days. */
export function sharePointChanges(connect: ConnectSite): SiteChanges {
  return {
    markNow: (site) =>
      asAppError(site, async () => {
        const { CurrentChangeToken } = await connect(site).web.select('CurrentChangeToken')<{
          readonly CurrentChangeToken: ChangeToken;
        }>();
        return CurrentChangeToken.StringValue;
      }),
    since: (site, mark) =>
      asAppError(site, async () => {
        const changes = (await connect(site).web.getChanges({
          ...{ Item: true, Add: true, Update: true, DeleteObject: true, Restore: true },
          ChangeTokenStart: { StringValue: mark }
        })) as readonly { readonly ChangeToken: ChangeToken }[];
        return { hasChanged: changes.length > 0, mark: changes.at(-1)?.ChangeToken.StringValue ?? mark };
      })
  };
}

async function asAppError<T>(site: string, ask: () => Promise<T>): Promise<T> {
  try {
    return await ask();
  } catch (cause) {
    if (cause instanceof AppError) throw cause;
    throw new AppError(siteFailureOf(await readFailure(cause), 'site'), { cause, subject: site });
  }
}

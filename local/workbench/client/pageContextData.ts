import { type WorkbenchAccount, type WorkbenchSite } from './bootData';
import { type Locale } from './workbenchState';

/** What a SharePoint page tells the framework about itself, in its new and its old shape. */
export interface PageContextData {
  readonly data: object;
  readonly legacy: object;
}

/** What {@link describePage} needs. */
export interface PageDescription {
  readonly site: WorkbenchSite;
  readonly account: WorkbenchAccount;
  readonly locale: Locale;
  /** Scheme, host and port. */
  readonly origin: string;
  readonly digest?: FormDigest | undefined;
}

/** What SharePoint's `contextinfo` answers. */
export interface FormDigest {
  readonly FormDigestValue: string;
  readonly FormDigestTimeoutSeconds: number;
}

const anyId = '00000000-0000-0000-0000-000000000001';
const allRights = { High: 0x7fffffff, Low: 0xffffffff };
const swedishLanguageId = 1053;

/** Describes a page of a site as SharePoint would. */
export function describePage({ site, account, locale, origin, digest }: PageDescription): PageContextData {
  const absoluteUrl = `${origin}${site.path}`;
  const place = { absoluteUrl, id: anyId, serverRelativeUrl: site.path };
  const data = {
    cultureInfo: { currentCultureName: locale, currentUICultureName: locale, isRightToLeft: false },
    site: { ...place, correlationId: anyId, serverRequestPath: `${site.path}/SitePages/Home.aspx` },
    web: {
      ...place,
      title: site.title,
      language: swedishLanguageId,
      permissions: allRights,
      templateName: '64'
    },
    user: { displayName: account.title, email: account.login, loginName: account.login },
    featureInfo: {}
  };
  const legacy = {
    webAbsoluteUrl: absoluteUrl,
    webServerRelativeUrl: site.path,
    siteAbsoluteUrl: absoluteUrl,
    siteServerRelativeUrl: site.path,
    userDisplayName: account.title,
    userLoginName: account.login,
    currentUICultureName: locale,
    updateFormDigestPageLoaded: new Date(),
    ...(digest && {
      formDigestValue: digest.FormDigestValue,
      formDigestTimeoutSeconds: digest.FormDigestTimeoutSeconds
    }),
    CorrelationId: anyId,
    aadTenantId: anyId,
    farmLabel: '',
    env: ''
  };
  return { data, legacy };
}

/**
 * Fetches a form digest for the account's writes, which SharePoint's pages carry from the start.
 *
 * @returns nothing when the site refuses: what happened is for the web part to show
 */
export async function fetchDigest(siteUrl: string): Promise<FormDigest | undefined> {
  const response = await fetch(`${siteUrl}/_api/contextinfo`, {
    method: 'POST',
    headers: { accept: 'application/json;odata=nometadata' }
  });
  return response.ok ? ((await response.json()) as FormDigest) : undefined;
}

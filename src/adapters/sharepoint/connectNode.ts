import { spfi } from '@pnp/sp';
import { DefaultHeaders, DefaultInit } from '@pnp/sp/behaviors/defaults.js';
import { DefaultParse, type Queryable } from '@pnp/queryable';
import { type TimelinePipe } from '@pnp/core';
import { resilientSend, type SendingOptions } from './requests/resilientSend';
import { type ConnectSite } from './siteConnection';

/** How a Node process signs in to SharePoint. */
export interface NodeSignIn extends SendingOptions {
  /**
   * Gives the access token for a site's host, for example `contoso.sharepoint.com`; asked for every request, so that
   * the owner of the token renews it. Against the local stand-in the sign-in name itself.
   */
  readonly accessToken: (host: string) => Promise<string>;
}

function bearer(signIn: NodeSignIn): TimelinePipe<Queryable<unknown>> {
  return (instance) => {
    instance.on.auth.replace(async (url: URL, init: RequestInit): Promise<[URL, RequestInit]> => {
      const authorization = `Bearer ${await signIn.accessToken(url.host)}`;
      // PnPjs keeps headers as a plain object and lays the caller's over it by exact name: their case must stay.
      const headers = { ...(init.headers as Readonly<Record<string, string>>), Authorization: authorization };
      return [url, { ...init, headers }];
    });
    return instance;
  };
}

/** Connects to sites from Node with an access token: SharePoint asks such callers for no digest. */
export function connectNode(signIn: NodeSignIn): ConnectSite {
  return (site) =>
    spfi(site).using(DefaultInit(), DefaultHeaders(), DefaultParse(), bearer(signIn), resilientSend(signIn));
}

import { BrowserFetchWithRetry, DefaultParse, InjectHeaders } from '@pnp/queryable';
import type { IList } from '@pnp/sp/lists/index.js';
import { DefaultHeaders, DefaultInit, type SPFI, spfi } from '@pnp/sp/index.js';
import '@pnp/sp/attachments/index.js';
import '@pnp/sp/batching.js';
import '@pnp/sp/fields/index.js';
import '@pnp/sp/items/index.js';
import '@pnp/sp/lists/index.js';
import '@pnp/sp/recycle-bin/index.js';
import '@pnp/sp/security/index.js';
import '@pnp/sp/site-groups/index.js';
import '@pnp/sp/site-users/index.js';
import '@pnp/sp/views/index.js';
import '@pnp/sp/webs/index.js';
import { type SharePointServer, startSharePoint } from '../../../../local/sharepoint/index';

/** A running stand-in with one site, and ways to call it. */
export interface TestSite {
  readonly server: SharePointServer;
  readonly url: string;
  /** Unmodified PnPjs, signed in as this login. */
  as(login: string): SPFI;
  /** A plain call; `path` follows `/_api/`. */
  call(method: string, path: string, options?: CallOptions): Promise<Called>;
}

export interface CallOptions {
  readonly login?: string;
  readonly accept?: string;
  readonly body?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

export interface Called {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly json: Record<string, unknown>;
}

export const admin = 'admin@example.org';
export const member = 'member@example.org';
export const visitor = 'visitor@example.org';
export const stranger = 'stranger@example.org';

const accounts = [
  { login: admin, title: 'Ada Admin', email: admin, isSiteAdmin: true },
  { login: member, title: 'Måns Medlem', email: member },
  { login: visitor, title: 'Viola Gäst', email: visitor },
  { login: stranger, title: 'Stig Okänd', email: stranger }
];

/** Starts a stand-in in memory, or in a directory, with one site. */
export async function startSite(dataDir?: string): Promise<TestSite> {
  const server = await startSharePoint({
    port: 0,
    dataDir,
    accounts,
    sites: [{ path: '/sites/test', title: 'Test', members: [member], visitors: [visitor] }]
  });
  const url = `${server.url}/sites/test`;
  return {
    server,
    url,
    as: (login) =>
      spfi(url).using(
        DefaultInit(),
        DefaultHeaders(),
        InjectHeaders({ Authorization: `Bearer ${login}` }),
        BrowserFetchWithRetry(),
        DefaultParse()
      ),
    async call(method, path, options = {}): Promise<Called> {
      const response = await fetch(`${url}/_api/${path}`, {
        method,
        headers: {
          ...(options.login === '' ? {} : { Authorization: `Bearer ${options.login ?? admin}` }),
          Accept: options.accept ?? 'application/json;odata=nometadata',
          ...(options.body === undefined ? {} : { 'Content-Type': 'application/json' }),
          ...options.headers
        },
        ...(options.body === undefined ? {} : { body: JSON.stringify(options.body) })
      });
      const text = await response.text();
      const isJson = /json/.test(response.headers.get('content-type') ?? '');
      const json = isJson && text !== '' ? (JSON.parse(text) as Record<string, unknown>) : {};
      return { status: response.status, headers: response.headers, text, json };
    }
  };
}

/** A new row as SharePoint answers it. */
export type AddedRow = Readonly<Record<string, unknown>> & { readonly Id: number; readonly Created: string };

/** Adds a row; PnPjs leaves its type open. */
export async function addRow(list: IList, values: Record<string, unknown>): Promise<AddedRow> {
  return (await list.items.add(values)) as AddedRow;
}

/** What SharePoint refused with: status, code and message of a failed PnPjs call. */
export async function refusal(
  work: Promise<unknown>
): Promise<{ status: number; code: string; message: string }> {
  try {
    await work;
  } catch (error) {
    const { response } = error as { response?: Response };
    if (response === undefined) throw error;
    const body = (await response.clone().json()) as { 'odata.error'?: ErrorBody; error?: ErrorBody };
    const found = body['odata.error'] ?? body.error;
    return { status: response.status, code: found?.code ?? '', message: found?.message.value ?? '' };
  }
  throw new Error('The call was expected to be refused.');
}

interface ErrorBody {
  readonly code: string;
  readonly message: { readonly value: string };
}

/** The refusal in the body of a plain call. */
export function codeOf(called: Called): string {
  const error = called.json['odata.error'] ?? called.json.error;
  return (error as ErrorBody | undefined)?.code ?? '';
}

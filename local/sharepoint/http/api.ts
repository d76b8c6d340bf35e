import type { Server } from '../context';
import { apiUrl, type Context, webUrl } from '../context';
import { accessDenied } from '../accessErrors';
import { invalidQuery, objectNotFound, resourceNotFound, SharePointError, verbNotAllowed } from '../errors';
import { parsePath, type Segment } from '../odata/path';
import { parseParameters, parseQuery } from '../odata/query';
import { complex, texts } from '../odata/values';
import { postMethod, type Resource, resolvePath } from '../resource';
import { canOpenWeb } from '../security/access';
import { siteResource } from '../sites/siteResources';
import { webResource } from '../sites/webResources';
import type { WebRecord } from '../storage/records';
import { findUser } from '../users/directory';
import type { FaultSource } from '../control/faults';
import { type Answer, writeError, writeReply } from './answer';
import { type Caller, createDigest, digestLifetimeSeconds } from './authentication';
import { ok } from './reply';
import type { ApiRequest, Verb } from './request';

/** What answers calls of the REST API. */
export interface Api extends Server {
  readonly faults: FaultSource;
  /** See `SharePointOptions.defaultLogin`. */
  readonly defaultLogin: string | undefined;
  /** Failures of the stand-in itself, for its own console. */
  readonly reportFailure: (failure: unknown) => void;
}

/** A call as it came in, or as it stands in a batch. */
export interface RawCall {
  readonly method: string;
  /** Absolute, or from the root. */
  readonly url: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: Buffer;
}

/** A path split into the web and what follows `/_api/`. */
export interface ApiPath {
  readonly web: WebRecord | undefined;
  readonly rest: string;
  readonly query: string;
}

/** @returns the verb that is meant: `X-HTTP-Method` overrules POST */
export function readVerb(method: string, headers: ReadonlyMap<string, string>): Verb {
  const override = method.toUpperCase() === 'POST' ? headers.get('x-http-method') : undefined;
  const verb = (override ?? method).toUpperCase();
  if (verb === 'PATCH') return 'MERGE';
  if (verb === 'GET' || verb === 'POST' || verb === 'MERGE' || verb === 'PUT' || verb === 'DELETE')
    return verb;
  throw verbNotAllowed(verb);
}

/**
 * @returns the path with its percent signs read
 * @throws SharePointError 400 when it does not parse
 */
export function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    throw invalidQuery('The address is not valid.');
  }
}

/** The web that an address lies in: the longest one that it starts with. */
function findWeb(server: Server, path: string): WebRecord | undefined {
  for (let rest = path.replace(/\/+$/, ''); rest !== ''; rest = rest.slice(0, rest.lastIndexOf('/'))) {
    const web = server.store.catalog.findWebByPath(rest);
    if (web !== undefined) return web;
  }
  // Below these every first name is a site collection: one that is not there is not the root site's.
  return /^\/(sites|teams)\/./i.test(path) ? undefined : server.store.catalog.findWebByPath('');
}

/** @returns the parts of an address; undefined when it is no address of the REST API */
export function splitApiUrl(server: Server, url: string): ApiPath | undefined {
  const local = url.replace(/^https?:\/\/[^/]+/i, '').replace(/#.*$/, '');
  const mark = local.indexOf('?');
  const path = mark < 0 ? local : local.slice(0, mark);
  const query = mark < 0 ? '' : local.slice(mark + 1);
  const match = /^(.*?)\/_api(?:\/(.*))?$/is.exec(path);
  if (match === null) return undefined;
  return { web: findWeb(server, decodePath(match[1] ?? '')), rest: match[2] ?? '', query };
}

/** @throws SharePointError 404/403 when there is no such web or the caller may not open it */
export function openContext(server: Server, caller: Caller, web: WebRecord | undefined): Context {
  const site = web === undefined ? undefined : server.store.catalog.findSite(web.siteId);
  if (web === undefined || site === undefined) throw objectNotFound();
  const user = findUser(site, caller.account);
  if (user === undefined) throw accessDenied();
  const context: Context = {
    store: server.store,
    clock: server.clock,
    links: server.links,
    origin: server.origin,
    account: caller.account,
    user,
    site,
    web
  };
  if (!canOpenWeb(context)) throw accessDenied();
  return context;
}

function contextInfo(api: Api, context: Context): Resource {
  return postMethod(() => {
    const digest = createDigest({
      secret: api.store.secret,
      login: context.account.login,
      siteId: context.site.id,
      generation: api.faults.digestGeneration
    });
    return ok(
      complex('SP.ContextWebInformation', {
        FormDigestTimeoutSeconds: digestLifetimeSeconds,
        FormDigestValue: digest,
        LibraryVersion: '16.0.0.0',
        SiteFullUrl: `${context.origin}${context.site.path}`,
        SupportedSchemaVersions: texts(['14.0.0.0', '15.0.0.0']),
        WebFullUrl: webUrl(context)
      }),
      'GetContextWebInformation'
    );
  });
}

function rootResource(api: Api, context: Context): Resource {
  return {
    find(segment: Segment): Resource | undefined {
      switch (segment.key) {
        case 'web':
          return webResource(context);
        case 'site':
          return siteResource(context);
        case 'contextinfo':
          return contextInfo(api, context);
        default:
          return undefined;
      }
    },
    answer: () => {
      throw resourceNotFound('');
    }
  };
}

function run(api: Api, caller: Caller, call: RawCall): Answer {
  const path = splitApiUrl(api, call.url);
  const context = openContext(api, caller, path?.web);
  const parameters = parseParameters(path?.query ?? '');
  const request: ApiRequest = {
    verb: readVerb(call.method, call.headers),
    url: /^https?:/i.test(call.url) ? call.url : `${api.origin}${call.url}`,
    query: parseQuery(parameters),
    headers: call.headers,
    body: call.body
  };
  const resource = resolvePath(rootResource(api, context), parsePath(path?.rest ?? '', parameters));
  const reply = resource.answer(request);
  return writeReply(reply, {
    accept: call.headers.get('accept'),
    selection: request.query.selection,
    apiUrl: apiUrl(context)
  });
}

/**
 * Answers one call; a write is one transaction, gone whole when it is refused.
 *
 * @returns the answer, a refusal included
 */
export function answerCall(api: Api, caller: Caller, call: RawCall): Answer {
  try {
    if (call.method.toUpperCase() === 'GET') return run(api, caller, call);
    return api.store.transaction(() => run(api, caller, call));
  } catch (failure) {
    if (!(failure instanceof SharePointError)) api.reportFailure(failure);
    return writeError(failure, call.headers.get('accept'));
  }
}

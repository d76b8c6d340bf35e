/** How an answer is asked for. */
type Fetch = (url: string, init: RequestInit) => Promise<Response>;

/** What SharePoint calls "access denied, sign in first" in its header for programs. */
const signInFirst = /^\s*917656\b/;

/**
 * Whether an answer says that nobody is signed in any longer, and not what was asked. SharePoint says so with 401, with
 * a 403 that names its sign-in page in a header (a plain 403 is a missing right), or by leading to that page.
 */
export function asksForSignIn({ status, headers, redirected }: Response): boolean {
  const isPage = /^text\/html\b/i.test(headers.get('Content-Type') ?? '');
  if (status === 200) return redirected && isPage;
  if (status === 401) return true;
  if (status !== 403) return false;
  return (
    headers.has('X-Forms_Based_Auth_Required') || signInFirst.test(headers.get('X-MSDAVEXT_Error') ?? '')
  );
}

/**
 * Whether SharePoint leads to a sign-in page elsewhere. A browser lets no program see that: the request just breaks, as
 * it does on a broken line, so that it is asked once more without following.
 *
 * @param fetch - what sends
 * @param web - address of the web that was asked, with a slash at the end
 */
export async function leadsToSignIn(fetch: Fetch, web: string, signal: AbortSignal): Promise<boolean> {
  try {
    const { type, status } = await fetch(`${web}_api/web?$select=Id`, {
      method: 'GET',
      redirect: 'manual',
      credentials: 'same-origin',
      headers: { Accept: 'application/json' },
      signal
    });
    // A site that was given a new address answers 308; Node shows what a browser hides.
    return type === 'opaqueredirect' || status === 302;
  } catch {
    return false;
  }
}

/** The plain answer to one who is not signed in. */
export function signedOut(): Response {
  return new Response(null, { status: 401 });
}

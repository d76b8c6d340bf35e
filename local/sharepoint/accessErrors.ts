import { SharePointError } from './errors';

const deniedCode = '-2147024891, System.UnauthorizedAccessException';
const deniedMessage =
  'Access denied. You do not have permission to perform this action or access this resource.';

/** 401, a bearer login that the directory does not hold. */
export function unknownLogin(): SharePointError {
  return new SharePointError(401, deniedCode, {
    message: 'Invalid JWT token. No such account.',
    headers: { 'WWW-Authenticate': 'Bearer' }
  });
}

/** 403, nobody is signed in: the headers name the sign-in page ([MS-OFBA] 2.2), as no refusal for a missing right does. */
export function signInRequired(origin: string): SharePointError {
  const page = `${origin}/_forms/default.aspx?ReturnUrl=%2f_layouts%2f15%2ferror.aspx`;
  return new SharePointError(403, deniedCode, {
    message: deniedMessage,
    headers: {
      'X-Forms_Based_Auth_Required': page,
      'X-Forms_Based_Auth_Return_Url': `${origin}/_layouts/15/error.aspx`,
      'X-MSDAVEXT_Error':
        '917656; Access denied. Before opening files in this location, you must first browse to the web site and ' +
        'select the option to login automatically.'
    }
  });
}

/** 302, nobody is signed in: to the sign-in page of another origin, which a page's script cannot follow. */
export function signInRedirect(): SharePointError {
  return new SharePointError(302, '-1, System.UnauthorizedAccessException', {
    message: 'Object moved.',
    headers: { Location: 'https://login.invalid/common/oauth2/authorize' }
  });
}

/** 403, the caller lacks a permission. */
export function accessDenied(): SharePointError {
  return new SharePointError(403, deniedCode, deniedMessage);
}

/** 403, a cookie caller writes without a digest, or with one that is wrong or too old. */
export function invalidDigest(reason: 'invalid' | 'expired'): SharePointError {
  return new SharePointError(
    403,
    `${reason === 'expired' ? '-2130575252' : '-2130575251'}, Microsoft.SharePoint.SPException`,
    'The security validation for this page is invalid and might be corrupted. ' +
      "Please use your web browser's Back button to try your operation again."
  );
}

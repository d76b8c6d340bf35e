/** A message with headers. */
export interface Worded {
  readonly message: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * A refusal as SharePoint words it: an HTTP status, SharePoint's own code (`<hresult>, <exception type>`) and a message.
 */
export class SharePointError extends Error {
  public readonly status: number;
  public readonly code: string;
  public readonly headers: Readonly<Record<string, string>>;

  /**
   * @param status - of HTTP
   * @param code - SharePoint's own
   * @param words - the message, or the message and what goes into the reply's headers
   */
  public constructor(status: number, code: string, words: string | Worded) {
    super(typeof words === 'string' ? words : words.message);
    this.name = 'SharePointError';
    this.status = status;
    this.code = code;
    this.headers = typeof words === 'string' ? {} : words.headers;
  }
}

const invalidQueryCode = '-1, Microsoft.SharePoint.Client.InvalidClientQueryException';
const sharePointCode = 'Microsoft.SharePoint.SPException';
const argumentCode = '-2147024809, System.ArgumentException';

/** 400, the request is malformed for SharePoint's OData layer. */
export function invalidQuery(message: string): SharePointError {
  return new SharePointError(400, invalidQueryCode, message);
}

/** 400, a property in a request body that the type does not have. */
export function unknownProperty(property: string, typeName: string): SharePointError {
  return invalidQuery(
    `The property '${property}' does not exist on type '${typeName}'. ` +
      'Make sure to only use property names that are defined by the type.'
  );
}

/** 400, a JSON value of the wrong kind. */
export function wrongPrimitive(edmType: string): SharePointError {
  return invalidQuery(
    `Cannot convert a primitive value to the expected type '${edmType}'. See the inner exception for more details.`
  );
}

/** 400, an argument out of range: a column that does not exist, an unknown id. */
export function invalidArgument(message: string): SharePointError {
  return new SharePointError(400, argumentCode, message);
}

/** 400, a text column got more characters than it holds. */
export function invalidText(): SharePointError {
  return new SharePointError(
    400,
    `-2130575155, ${sharePointCode}`,
    'Invalid text value.\n\nA text field contains invalid data. Please check the value and try again.'
  );
}

/** 400, two rows would have the same value in a unique column. */
export function duplicateValue(): SharePointError {
  return new SharePointError(
    400,
    '-2130575169, Microsoft.SharePoint.SPDuplicateValuesFoundException',
    'The list item could not be added or updated because duplicate values were found in the following field(s) in the list.'
  );
}

/** 404, the path leads nowhere. */
export function resourceNotFound(segment: string): SharePointError {
  return new SharePointError(
    404,
    '-1, Microsoft.SharePoint.Client.ResourceNotFoundException',
    `Cannot find resource for the request ${segment}.`
  );
}

/** 404, an object that the path names by key is not there. */
export function objectNotFound(): SharePointError {
  return new SharePointError(
    404,
    '-2147024894, System.IO.FileNotFoundException',
    'The system cannot find the file specified. (Exception from HRESULT: 0x80070002)'
  );
}

/** 404, no such list by title. */
export function listNotFound(title: string, webUrl: string): SharePointError {
  return new SharePointError(
    404,
    '-1, System.ArgumentException',
    `List '${title}' does not exist at site with URL '${webUrl}'.`
  );
}

/** 404, no such list by id. */
export function listIdNotFound(): SharePointError {
  return new SharePointError(
    404,
    '-2130575322, Microsoft.SharePoint.SPException',
    'List does not exist. The page you selected contains a list that does not exist. It may have been deleted by another user.'
  );
}

/** 404, no such item. */
export function itemNotFound(): SharePointError {
  return new SharePointError(
    404,
    '-2130575338, System.ArgumentException',
    'Item does not exist. It may have been deleted by another user.'
  );
}

/** 400, no such column by name, title or id. */
export function fieldNotFound(name: string): SharePointError {
  return invalidArgument(`Column '${name}' does not exist. It may have been deleted by another user.`);
}

/** 404, no such group. */
export function groupNotFound(): SharePointError {
  return new SharePointError(404, `-2146232832, ${sharePointCode}`, 'Group cannot be found.');
}

/** 404, no such user by id. */
export function userIdNotFound(): SharePointError {
  return new SharePointError(404, `-2146232832, ${sharePointCode}`, 'User cannot be found.');
}

/** 500, a login that the directory does not hold. */
export function userNotFound(login: string): SharePointError {
  return new SharePointError(
    500,
    `-2146232832, ${sharePointCode}`,
    `The specified user ${login} could not be found.`
  );
}

/** 405, the path is right and the verb is wrong. */
export function verbNotAllowed(verb: string): SharePointError {
  return new SharePointError(
    405,
    invalidQueryCode,
    `The HTTP method '${verb}' cannot be used to access the resource. The operation type of the resource is specified otherwise.`
  );
}

/** 406, anything but JSON is asked for: the stand-in writes no Atom. */
export function notAcceptable(): SharePointError {
  return new SharePointError(
    406,
    invalidQueryCode,
    'This server answers JSON only: send Accept: application/json, with odata=nometadata, minimalmetadata or verbose.'
  );
}

/** 409, an object with this name or key is there already. */
export function conflict(code: string, message: string): SharePointError {
  return new SharePointError(409, `${code}, ${sharePointCode}`, message);
}

/** 412, the row has changed since the caller read it. Both tags are given as they stand in the header. */
export function etagMismatch(requested: string, current: string): SharePointError {
  return new SharePointError(
    412,
    '-1, Microsoft.SharePoint.Client.ClientServiceException',
    `The request ETag value '${requested}' does not match the object's ETag value '${current}'.`
  );
}

/** 413, more bytes than SharePoint takes in one request. */
export function tooLarge(): SharePointError {
  return new SharePointError(
    413,
    '-1, Microsoft.SharePoint.Client.InvalidClientQueryException',
    'The request message is too big.'
  );
}

/** 500, the operation is refused by SharePoint's own rules. */
export function sharePointFailure(hresult: string, message: string): SharePointError {
  return new SharePointError(500, `${hresult}, ${sharePointCode}`, message);
}

/** 500, a list with this title exists. */
export function listTitleTaken(): SharePointError {
  return sharePointFailure(
    '-2130575342',
    'A list, survey, discussion board, or document library with the specified title already exists in this Web site. ' +
      'Please choose another title.'
  );
}

/** 501, real SharePoint has this and the stand-in does not: refused, never guessed. */
export function notSupported(what: string): SharePointError {
  return new SharePointError(
    501,
    '-2147467263, System.NotImplementedException',
    `${what} is not supported by this local SharePoint stand-in.`
  );
}

/** 500, the stand-in itself failed. */
export function internalFailure(): SharePointError {
  return new SharePointError(
    500,
    '-1, System.InvalidOperationException',
    'An unexpected error has occurred.'
  );
}

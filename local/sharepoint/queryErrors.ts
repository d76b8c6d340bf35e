import { invalidQuery, SharePointError } from './errors';

const sharePointCode = 'Microsoft.SharePoint.SPException';

/** 400, the filter or another expression does not parse. */
export function invalidExpression(expression: string): SharePointError {
  return invalidQuery(`The expression "${expression}" is not valid.`);
}

/** 400, a property in `$select` or `$filter` that the type does not have. */
export function unknownSelection(property: string, typeName: string): SharePointError {
  return invalidQuery(`Could not find a property named '${property}' on type '${typeName}'.`);
}

/** 400, a column in `$select`, `$filter` or `$orderby` that the list does not have. */
export function unknownColumn(name: string): SharePointError {
  return new SharePointError(400, `-1, ${sharePointCode}`, `The field or property '${name}' does not exist.`);
}

/** 400, a path into a lookup column that `$expand` or `$select` does not carry. */
export function lookupNotExpanded(name: string): SharePointError {
  return new SharePointError(
    400,
    `-1, ${sharePointCode}`,
    `The query to field '${name}' is not valid. The $select query string must specify the target fields ` +
      `and the $expand query string must contains ${name}.`
  );
}

/** 400, a column whose type cannot stand in `$filter`. */
export function notFilterable(name: string, typeName: string): SharePointError {
  return new SharePointError(
    400,
    `-1, ${sharePointCode}`,
    `The field '${name}' of type '${typeName}' cannot be used in the query filter expression.`
  );
}

/** 500, the query must scan more than 5,000 rows. */
export function listViewThreshold(): SharePointError {
  return new SharePointError(
    500,
    '-2147024860, Microsoft.SharePoint.SPQueryThrottledException',
    'The attempted operation is prohibited because it exceeds the list view threshold.'
  );
}

/** 500, the query joins more than twelve lookup columns. */
export function lookupThreshold(): SharePointError {
  return new SharePointError(
    500,
    '-2147024749, Microsoft.SharePoint.SPException',
    'The query cannot be completed because the number of lookup columns it contains exceeds the lookup column threshold.'
  );
}

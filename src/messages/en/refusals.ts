import { rolesThatWrite } from '../../application/access/listWrites';
import { permissions, roles } from '../../core/organisation/permissions';
import { type Catalogue } from '../catalogue';
import { formatAlternatives } from '../format';
import { namesEn } from './names';

/** Why something was not carried out, in English. */
export const refusalsEn: Catalogue['refusals'] = {
  notAllowed: ({ task, roles: held }) => {
    if (held.length === 0) {
      return 'You are not in the register of this cooperation. Ask the central coordinator or the administrator to add you.';
    }
    const able = roles.filter((role) => permissions[task].allowedTo.some((allowed) => allowed === role));
    const names = able.map((role) => namesEn.roleInText[role]);
    return `You do not have the right to ${namesEn.task[task]}. That can be done by ${formatAlternatives(names, 'en')}.`;
  },
  conflict:
    'Somebody else made a change before you. Compare the versions and save again. What you wrote is still there.',
  duplicateKey:
    'This is already saved. Reload the page and have a look before you save again, so that it is not there twice.',
  rowGone:
    'Somebody has removed what you wanted to change. Copy what you wrote if you need it, then reload the page.',
  writeForbidden: ({ collection }) => {
    const names = rolesThatWrite(collection).map((role) => namesEn.roleInText[role]);
    const may = names.length === 0 ? '' : ` That can be done by ${formatAlternatives(names, 'en')}.`;
    return `SharePoint lets you read but not change the list “${namesEn.collection[collection]}”.${may} Ask the administrator of the site to add you to the SharePoint group of your role.`;
  },
  rowMissing: ({ collection }) =>
    `Something that is needed is no longer in the list “${namesEn.collection[collection]}”. Reload the page and try again.`
};

/** What is broken, in English. */
export const failuresEn: Catalogue['failures'] = {
  sessionExpired:
    'You are no longer signed in. Load the page again, sign in and open the form again. What you have typed is still there.',
  siteForbidden:
    'You do not have the right to read this on the site. Ask the coordinator for permission to read it.',
  siteMissing: 'The site is gone or has moved. Ask the administrator to correct its address.',
  listMissing:
    'A list is missing on the site. Ask the administrator to create the lists again; nothing else is lost.',
  siteThrottled: 'SharePoint is very busy right now. Wait a minute and try again.',
  siteUnavailable: 'SharePoint does not answer. Check your connection and try again.',
  writeRejected:
    'SharePoint did not take the change. Reload the page and try again. Ask the administrator if that does not help.',
  unexpectedAnswer:
    'The site answered in an unexpected way. Try again in a while. Ask the administrator if that does not help.',
  provisioningFailed:
    'The lists on the site could not be made or updated. Mend the cause and run the installation again.',
  databaseInUse:
    'Another program is using the bot’s database. Stop it first, or name another directory, or a PostgreSQL database in SAMVERKAN_DATABASE_URL.',
  databaseTooNew:
    'A newer version of the program has updated the bot’s database. Run that version, or a newer one.',
  unknown: 'Something unexpected went wrong. Try again, and tell the administrator if it persists.'
};

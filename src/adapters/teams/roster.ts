import { TeamsInfo, type TeamsChannelAccount, type TurnContext } from 'botbuilder';
import { type Member } from '../../application/ports/messenger';

const pageSize = 200;

/** Everybody in the conversation of a turn. Throws what botbuilder's client throws. */
export async function readMembers(context: TurnContext): Promise<readonly Member[]> {
  const found: Member[] = [];
  let token: string | undefined;
  for (;;) {
    // Declared as always there; the last page has none.
    const page: { readonly members: TeamsChannelAccount[]; readonly continuationToken?: string } =
      await TeamsInfo.getPagedMembers(context, pageSize, token);
    found.push(...page.members.flatMap(memberOf));
    token = page.continuationToken;
    if (token === undefined || token === '') return found;
  }
}

/** One member of the conversation of a turn; `undefined` when Teams tells no sign-in name. */
export async function readMember(context: TurnContext, id: string): Promise<Member | undefined> {
  const account = await TeamsInfo.getMember(context, id);
  return memberOf(account)[0];
}

/** An app in the roster has no sign-in name. */
function memberOf({ id, name, userPrincipalName, userRole }: TeamsChannelAccount): readonly Member[] {
  if (userPrincipalName === undefined || userPrincipalName === '') return [];
  const login = userPrincipalName.toLowerCase();
  // Guests of the tenant are written so in Entra.
  const isGuest = userRole === 'guest' || login.includes('#ext#');
  return [{ id, login, name, isGuest }];
}

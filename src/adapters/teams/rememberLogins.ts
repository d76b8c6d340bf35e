import { type TurnContext } from 'botbuilder';
import { type Clock } from '../../application/ports/clock';
import { millisecondsOf } from '../../core/calendar/instant';
import { readMember } from './roster';

/** Tells the sign-in name of one who is in the conversation of a turn; none for one who is not, or when Teams is silent. */
export type LoginReader = (context: TurnContext, id: string) => Promise<string | undefined>;

/** Longest that a sign-in name is believed without asking Teams again. */
const loginAgeMs = 3_600_000;

/** More than work in the cooperations of a city; past it everything is forgotten and asked anew. */
const mostRemembered = 10_000;

/** Asks the roster for sign-in names, each once in a while. */
export function rememberLogins(clock: Clock): LoginReader {
  const known = new Map<string, { readonly login: string; readonly askedAtMs: number }>();
  return async (context, id) => {
    const nowMs = millisecondsOf(clock.now());
    const remembered = known.get(id);
    if (remembered !== undefined && nowMs - remembered.askedAtMs < loginAgeMs) return remembered.login;
    const login = await askForLogin(context, id);
    if (known.size >= mostRemembered) known.clear();
    if (login !== undefined) known.set(id, { login, askedAtMs: nowMs });
    return login;
  };
}

async function askForLogin(context: TurnContext, id: string): Promise<string | undefined> {
  try {
    return (await readMember(context, id))?.login;
  } catch {
    // The handler tells the sender that Teams did not say who it is.
    return undefined;
  }
}

import { type ActorMark } from '../../../application/ports/listStore';
import { type ActorRule } from '../schema/listDefinition';
import { type RawRow } from './readRow';

/** Who the users of a site are. */
export interface SiteDirectory {
  /** Sign-in name, as {@link plainLogin} gives it, by the number of the site user. */
  readonly loginOfUser: ReadonlyMap<number, string>;
  /** Key of the person by sign-in name. */
  readonly personOfLogin: ReadonlyMap<string, string>;
}

/** Who acted, and a mark when that is not what the row says. */
export interface Actor {
  readonly recordedBy: string;
  readonly actorMark?: ActorMark;
}

/**
 * The sign-in name without SharePoint's claim in front of it, in lower case:
 * `i:0#.f|membership|Anna@contoso.se` → `anna@contoso.se`.
 */
export function plainLogin(login: string): string {
  return login.slice(login.lastIndexOf('|') + 1).toLowerCase();
}

/** Number of the site user whose word counts for a row. */
export function writerOf(raw: RawRow, rule: ActorRule): number | undefined {
  return rule === 'author' ? raw.authorId : rule === 'editor' ? raw.editorId : undefined;
}

/**
 * Judges a row's word about who acted (DESIGN.md decision 13).
 *
 * @param claimed - `recordedBy` as the row has it
 * @param writer - number of the site user who wrote it; `undefined` when it decides nothing
 * @param known - the site's users, and the plain logins whose word about others is taken
 */
export function judgeActor(
  claimed: string,
  writer: number | undefined,
  known: { readonly directory: SiteDirectory; readonly trustedLogins: ReadonlySet<string> }
): Actor {
  if (writer === undefined) return { recordedBy: claimed };
  const login = known.directory.loginOfUser.get(writer);
  if (login !== undefined && known.trustedLogins.has(login)) return { recordedBy: claimed };
  const person = login === undefined ? undefined : known.directory.personOfLogin.get(login);
  if (person === undefined) return { recordedBy: `unknown:${writer}`, actorMark: 'unknownWriter' };
  return person === claimed ? { recordedBy: claimed } : { recordedBy: person, actorMark: 'writerInstead' };
}

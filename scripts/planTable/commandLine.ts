import { parseArgs } from 'node:util';
import { connectNode } from '../../src/adapters/sharepoint/connectNode';
import { SharePointListStore } from '../../src/adapters/sharepoint/sharePointListStore';
import { systemClock } from '../../src/adapters/system/systemClock';
import { webCryptoDigest } from '../../src/adapters/system/webCryptoDigest';
import { type Session } from '../../src/application/session';

/** Which plan a command is about, and who runs it. */
export interface PlanCommand {
  /** The workbook to read, or to write. */
  readonly file: string;
  readonly site: string;
  readonly centralSite: string;
  readonly agreementKey: string;
  readonly planKey: string | undefined;
  readonly login: string;
  readonly token: string;
  readonly isConfirmed: boolean;
}

/** How both commands are told where the plan is. */
export const placeUsage = `  --site       webbplatsens adress
  --central    den centrala webbplatsens adress, där de centrala fokusområdena finns (förval: SAMVERKAN_CENTRAL_SITE,
               annars webbplatsen själv)
  --agreement  överenskommelsens nyckel
  --plan       planens nyckel; behövs bara när överenskommelsen har flera
  --account    din inloggning (förval: SAMVERKAN_LOGIN)

Mot SharePoint Online: en åtkomsttoken för den som importerar i miljövariabeln SAMVERKAN_SP_TOKEN.`;

/** Reads the arguments; `undefined` when one is missing or unknown. */
export function readCommandLine(
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>
): PlanCommand | undefined {
  const values = readOptions(args);
  if (values === undefined) return undefined;
  const { site, agreement: agreementKey } = values;
  const file = values.to ?? values.file;
  const login = values.account ?? environment.SAMVERKAN_LOGIN;
  if (site === undefined || agreementKey === undefined || file === undefined || login === undefined) {
    return undefined;
  }
  return {
    file,
    site,
    agreementKey,
    login,
    centralSite: values.central ?? environment.SAMVERKAN_CENTRAL_SITE ?? site,
    planKey: values.plan,
    // The local SharePoint takes the sign-in name itself for a token.
    token: environment.SAMVERKAN_SP_TOKEN ?? login,
    isConfirmed: values.confirm
  };
}

/** A session of the one who runs the command, with the lists of the site. */
export function openSession({ site, centralSite, login, token }: PlanCommand): Session {
  const connect = connectNode({ accessToken: () => Promise.resolve(token) });
  return {
    site,
    centralSite,
    login,
    dayRules: {},
    store: new SharePointListStore({ connect }),
    clock: systemClock(),
    digest: webCryptoDigest()
  };
}

function readOptions(args: readonly string[]) {
  try {
    const { values, positionals } = parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        site: { type: 'string' },
        central: { type: 'string' },
        agreement: { type: 'string' },
        plan: { type: 'string' },
        account: { type: 'string' },
        to: { type: 'string' },
        confirm: { type: 'boolean', default: false }
      }
    });
    const [file, second] = positionals;
    return second === undefined ? { ...values, file } : undefined;
  } catch {
    // An option that there is not, or one without its value.
    return undefined;
  }
}

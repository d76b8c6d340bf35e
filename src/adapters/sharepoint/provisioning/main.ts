import { parseArgs } from 'node:util';
import { AppError } from '../../../application/appError';
import { connectNode } from '../connectNode';
import { describeStep, describeWarning, type DescriptionLanguage } from './describeStep';
import { planSite, provisionSite, type ProvisioningOptions } from './provisionSite';

/** The site owner that the local SharePoint has from the start; nothing else answers on a loopback address. */
const localAccount = 'admin@samverkan.local';

const usage = `Skapar eller uppgraderar samverkanslistorna på en SharePoint-webbplats.

  npm run provision -- --site URL [--plan] [--account INLOGGNING] [--language sv|en]

  --site      webbplatsens adress
  --plan      säg vad som skulle göras, och gör ingenting
  --account   inloggning mot den lokala SharePoint-ersättaren; på den här datorn annars ${localAccount}
  --language  språk i utskriften, sv (förval) eller en

Mot SharePoint Online: en åtkomsttoken för webbplatsen i miljövariabeln SAMVERKAN_SP_TOKEN, utfärdad för en app med
certifikat (Sites.FullControl eller Sites.Selected med fullcontrol på webbplatsen) eller för en person som äger den.`;

interface CommandLine {
  readonly site: string;
  readonly isPlanOnly: boolean;
  readonly token: string;
  readonly language: DescriptionLanguage;
}

function readCommandLine(args: readonly string[]): CommandLine | undefined {
  const { values } = parseArgs({
    args: [...args],
    options: {
      site: { type: 'string' },
      plan: { type: 'boolean', default: false },
      account: { type: 'string' },
      language: { type: 'string', default: 'sv' }
    }
  });
  if (values.site === undefined) return undefined;
  const token =
    values.account ??
    process.env.SAMVERKAN_SP_TOKEN ??
    (isOnThisMachine(values.site) ? localAccount : undefined);
  if (token === undefined) return undefined;
  const language = values.language === 'en' ? 'en' : 'sv';
  return { site: values.site, isPlanOnly: values.plan, token, language };
}

function isOnThisMachine(site: string): boolean {
  const host = URL.canParse(site) ? new URL(site).hostname : '';
  return ['127.0.0.1', 'localhost', '[::1]'].includes(host);
}

async function run({ site, isPlanOnly, token, language }: CommandLine): Promise<void> {
  const options: ProvisioningOptions = {
    site,
    connect: connectNode({ accessToken: () => Promise.resolve(token) }),
    onStep: (step, { done, total }) => print(`${done}/${total} ${describeStep(step, language)}`)
  };
  const plan = await (isPlanOnly ? planSite(options) : provisionSite(options));
  if (isPlanOnly) for (const step of plan.steps) print(describeStep(step, language));
  for (const warning of plan.warnings) print(`! ${describeWarning(warning, language)}`);
  const nothing = language === 'sv' ? 'Inget att göra.' : 'Nothing to do.';
  const done = language === 'sv' ? `${plan.steps.length} steg.` : `${plan.steps.length} steps.`;
  print(plan.steps.length === 0 ? nothing : done);
}

function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

async function main(): Promise<void> {
  const commandLine = readCommandLine(process.argv.slice(2));
  if (commandLine === undefined) {
    process.stderr.write(`${usage}\n`);
    process.exitCode = 2;
    return;
  }
  try {
    await run(commandLine);
  } catch (error) {
    if (!(error instanceof AppError)) throw error;
    const reason = error.cause instanceof Error ? `\n${error.cause.message}` : '';
    process.stderr.write(`${error.message}${reason}\n`);
    process.exitCode = 1;
  }
}

void main();

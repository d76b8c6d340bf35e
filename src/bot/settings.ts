import { z } from 'zod';
import { type CalendarSettings } from './calendarAddress';
import { parseInstant } from '../core/calendar/instant';

/** Port unless another is chosen: the one that bots of Teams are usually found at. */
const usualPort = 3978;

/** Somebody set something that cannot be; the message names the key and says what may stand there. */
export class SettingsError extends Error {
  public override readonly name = 'SettingsError';
}

const loopbackHosts = ['127.0.0.1', 'localhost', '[::1]'];

const site = z.url({ protocol: /^https?$/ }).transform((url) => url.replace(/\/+$/, ''));

const sites = z
  .string()
  .transform((text) => text.split(/[\s,]+/).filter((part) => part !== ''))
  .pipe(z.array(site).min(1));

const guid = z.guid();
const optional = <T extends z.ZodType>(type: T) =>
  z.preprocess((value) => (value === '' ? undefined : value), type.optional());

const port = z.coerce.number().int().min(0).max(65_535);
const instant = z.string().transform((text, context) => {
  const parsed = parseInstant(text);
  if (parsed.ok) return parsed.value;
  context.addIssue({ code: 'custom', message: 'not an instant' });
  return z.NEVER;
});

const environment = z.object({
  SAMVERKAN_SITES: sites,
  SAMVERKAN_DATABASE_URL: optional(z.string().regex(/^postgres(?:ql)?:\/\//)),
  SAMVERKAN_DATA: optional(z.string()),
  SAMVERKAN_PORT: optional(port),
  SAMVERKAN_CLOCK: optional(instant),
  SAMVERKAN_CLOCK_URL: optional(z.url({ protocol: /^http$/ })),
  SAMVERKAN_PUBLIC_URL: optional(z.url({ protocol: /^https$/ }).transform((url) => url.replace(/\/+$/, ''))),
  SAMVERKAN_CALENDAR_SECRET: optional(z.string().min(32)),
  SAMVERKAN_LOG: optional(z.enum(['debug', 'info', 'warn', 'error', 'silent'])),
  SAMVERKAN_SP_ACCOUNT: optional(z.string()),
  SAMVERKAN_SP_CERTIFICATE: optional(z.string()),
  SAMVERKAN_SP_CERTIFICATE_PASSWORD: optional(z.string()),
  SAMVERKAN_SP_CLIENT_ID: optional(guid),
  MICROSOFT_APP_TYPE: optional(z.enum(['SingleTenant', 'UserAssignedMSI'])),
  MICROSOFT_APP_ID: optional(guid),
  MICROSOFT_APP_TENANT_ID: optional(guid),
  MICROSOFT_APP_PASSWORD: optional(z.string())
});

type Environment = z.infer<typeof environment>;

/** What may stand at each key, for the one who has to mend it. */
const hints: Readonly<Record<keyof Environment, string>> = {
  SAMVERKAN_SITES: 'webbplatsernas adresser med komma emellan, den centrala först',
  SAMVERKAN_DATABASE_URL: 'postgresql://… ; utelämnad: en inbyggd databas',
  SAMVERKAN_DATA: 'mappen för den inbyggda databasen',
  SAMVERKAN_PORT: 'ett tal från 0 till 65535',
  SAMVERKAN_CLOCK: 'en tidpunkt, till exempel 2020-09-14T06:00:00Z; bara mot webbplatser på den här datorn',
  SAMVERKAN_CLOCK_URL: 'adressen till arbetsytans klocka; bara mot webbplatser på den här datorn',
  SAMVERKAN_PUBLIC_URL: 'botens egen adress, https://…; behövs för kalendrar att prenumerera på',
  SAMVERKAN_CALENDAR_SECRET: 'minst 32 slumpade tecken; behövs för kalendrar att prenumerera på',
  SAMVERKAN_LOG: 'debug, info, warn, error eller silent',
  SAMVERKAN_SP_ACCOUNT: 'inloggningen mot den lokala SharePoint-ersättaren',
  SAMVERKAN_SP_CERTIFICATE: 'sökvägen till appens certifikat med privat nyckel (PEM)',
  SAMVERKAN_SP_CERTIFICATE_PASSWORD: 'lösenordet till certifikatet',
  SAMVERKAN_SP_CLIENT_ID: 'appens id i Entra, om det är ett annat än MICROSOFT_APP_ID',
  MICROSOFT_APP_TYPE: 'SingleTenant eller UserAssignedMSI',
  MICROSOFT_APP_ID: 'botens app-id i Entra',
  MICROSOFT_APP_TENANT_ID: 'id för den enda tenant vars meddelanden tas emot',
  MICROSOFT_APP_PASSWORD: 'botens hemlighet; bara för SingleTenant'
};

/** How the bot is known to Teams. */
interface TeamsSettings {
  readonly type: 'SingleTenant' | 'UserAssignedMSI';
  readonly appId: string;
  readonly tenantId: string;
  readonly password?: string;
}

/** How the bot runs. */
export interface BotSettings {
  /** The central site first. */
  readonly sites: readonly [string, ...string[]];
  readonly port: number;
  readonly databaseUrl?: string | undefined;
  readonly dataFolder: string;
  readonly logLevel: string;
  /** Left out: there are no calendars to subscribe to. */
  readonly calendar?: CalendarSettings | undefined;
  /** Left out on this machine only. */
  readonly teams?: TeamsSettings | undefined;
  readonly signIn: SharePointSignIn;
  /** The bot speaks with this machine only, and its time can be moved. */
  readonly local?: LocalSettings | undefined;
}

/** How the bot signs in to SharePoint. */
export type SharePointSignIn =
  | { readonly kind: 'account'; readonly login: string }
  | {
      readonly kind: 'certificate';
      readonly path: string;
      readonly password?: string | undefined;
      readonly clientId: string;
      readonly tenantId: string;
    };

/** What only a bot on this machine has. */
export interface LocalSettings {
  /** Of the Playground. */
  readonly tenantId: string;
  readonly clockStart?: string | undefined;
  readonly clockUrl?: string | undefined;
}

/** The tenant of the Agents Playground, unless another is set. */
const playgroundTenant = '11111111-1111-4111-8111-111111111111';

/**
 * Reads the environment. A bot whose sites all lie on this machine is a local one; every other needs to be known to
 * Teams and to SharePoint.
 *
 * @throws SettingsError for the first key that cannot be used, or is missing
 */
export function loadSettings(variables: Readonly<Record<string, string | undefined>>): BotSettings {
  const read = environment.safeParse(variables);
  if (!read.success) throw refuse(String(read.error.issues[0]?.path[0]) as keyof Environment);
  const values = read.data;
  const [central, ...others] = values.SAMVERKAN_SITES;
  if (central === undefined) throw refuse('SAMVERKAN_SITES');
  const all = [central, ...others] as const;
  const here = all.filter((url) => loopbackHosts.includes(new URL(url).hostname));
  // A bot that takes anybody's word locally must not write to a real site.
  if (here.length > 0 && here.length < all.length) throw refuse('SAMVERKAN_SITES');
  const common = {
    sites: all,
    port: values.SAMVERKAN_PORT ?? usualPort,
    databaseUrl: values.SAMVERKAN_DATABASE_URL,
    dataFolder: values.SAMVERKAN_DATA ?? '.samverkan/bot',
    logLevel: values.SAMVERKAN_LOG ?? 'info',
    calendar: calendarSettings(values)
  };
  return here.length > 0
    ? { ...common, ...localSettings(values) }
    : { ...common, ...productionSettings(values) };
}

/** Both or none: half of it is a slip. */
function calendarSettings(values: Environment): CalendarSettings | undefined {
  const { SAMVERKAN_PUBLIC_URL: publicUrl, SAMVERKAN_CALENDAR_SECRET: secret } = values;
  if (publicUrl === undefined && secret === undefined) return undefined;
  return {
    publicUrl: required(values, 'SAMVERKAN_PUBLIC_URL'),
    secret: required(values, 'SAMVERKAN_CALENDAR_SECRET')
  };
}

function localSettings(values: Environment): Pick<BotSettings, 'teams' | 'signIn' | 'local'> {
  return {
    teams: values.MICROSOFT_APP_ID === undefined ? undefined : teamsSettings(values),
    signIn: { kind: 'account', login: values.SAMVERKAN_SP_ACCOUNT ?? 'app@sharepoint' },
    local: {
      tenantId: values.MICROSOFT_APP_TENANT_ID ?? playgroundTenant,
      clockStart: values.SAMVERKAN_CLOCK,
      clockUrl: values.SAMVERKAN_CLOCK_URL
    }
  };
}

function productionSettings(values: Environment): Pick<BotSettings, 'teams' | 'signIn'> {
  for (const key of ['SAMVERKAN_CLOCK', 'SAMVERKAN_CLOCK_URL', 'SAMVERKAN_SP_ACCOUNT'] as const) {
    if (values[key] !== undefined) throw refuse(key);
  }
  const teams = teamsSettings(values);
  return {
    teams,
    signIn: {
      kind: 'certificate',
      path: required(values, 'SAMVERKAN_SP_CERTIFICATE'),
      password: values.SAMVERKAN_SP_CERTIFICATE_PASSWORD,
      clientId: values.SAMVERKAN_SP_CLIENT_ID ?? teams.appId,
      tenantId: teams.tenantId
    }
  };
}

function teamsSettings(values: Environment): TeamsSettings {
  const appId = required(values, 'MICROSOFT_APP_ID');
  const type = required(values, 'MICROSOFT_APP_TYPE');
  const tenantId = required(values, 'MICROSOFT_APP_TENANT_ID');
  // A managed identity has no secret; botbuilder would not start with one.
  if (type === 'UserAssignedMSI') {
    if (values.MICROSOFT_APP_PASSWORD !== undefined) throw refuse('MICROSOFT_APP_PASSWORD');
    return { type, appId, tenantId };
  }
  return { type, appId, tenantId, password: required(values, 'MICROSOFT_APP_PASSWORD') };
}

function required<Key extends keyof Environment>(
  values: Environment,
  key: Key
): NonNullable<Environment[Key]> {
  const value = values[key];
  if (value === undefined) throw refuse(key);
  return value;
}

/**
 * What says that a setting cannot be used. The value itself is never shown: it may be a secret.
 *
 * @param key - what to mend
 */
export function refuse(key: keyof Environment): SettingsError {
  return new SettingsError(`${key}: ${hints[key]}.`);
}

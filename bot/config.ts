import { z } from 'zod';
import { DOCTOR_SETTINGS } from './doctor/settings.ts';
import { isLoopback, isSafeSource } from './gate/service-url.ts';
import { INBOX_SETTINGS, inboxFaultsOf } from './inbox/settings.ts';
import { WATCHING_SETTINGS } from './watching/settings.ts';

const Flag = z.enum(['on', 'off']).transform((value) => value === 'on');
const Count = (least: number, most: number) => z.coerce.number().int().min(least).max(most);
/** Object ids with commas between them; none at all is null, and anything that is no id is a fault. */
const Ids = z
  .string()
  .default('')
  .transform((text) => (text.trim() === '' ? null : text.split(',').map((id) => id.trim())))
  .pipe(z.array(z.guid()).nullable());
const Source = z.string().refine(isSafeSource, 'has to be https, or on this machine');
const Hosts = z
  .string()
  .toLowerCase()
  .transform((list) => list.split(',').flatMap((host) => host.trim() || []))
  .pipe(z.array(z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)*$/, 'is no host name')));
const Id = z.union([z.literal(''), z.guid()]).transform((id) => id.toLowerCase());

/** Every setting of the bot. An absent one has the default that is written here, or none. */
const Settings = z.object({
  MicrosoftAppId: Id.default(''),
  MicrosoftAppPassword: z.string().default(''),
  MicrosoftAppType: z.enum(['SingleTenant', 'UserAssignedMSI']).default('SingleTenant'),
  MicrosoftAppTenantId: Id.default(''),
  HOST: z.string().min(1).default('127.0.0.1'),
  PORT: Count(0, 65_535).default(3978),
  GREENLIGHT_LOCAL: Flag.default(false),
  GREENLIGHT_CLOUD: z.enum(['public', 'usgov', 'china']).default('public'),
  GREENLIGHT_CHANNEL_HOSTS: Hosts.default([]),
  GREENLIGHT_CHANNEL_KEYS: Source.optional(),
  GREENLIGHT_REQUESTS_PER_SECOND: Count(1, 100_000).default(50),
  GREENLIGHT_BEHIND_PROXY: Flag.default(false),
  GREENLIGHT_SIMULATOR: z.url().optional(),
  GREENLIGHT_STORE: z.string().min(1).default('greenlight.sqlite'),
  GREENLIGHT_STORAGE_ACCOUNT: z.union([z.literal(''), z.string().regex(/^[a-z0-9]{3,24}$/)]).default(''),
  GREENLIGHT_STORAGE_CONNECTION: z
    .union([z.literal(''), z.string().regex(/(^|;)(AccountKey|SharedAccessSignature|UseDevelopmentStorage)=/i)])
    .default(''),
  GREENLIGHT_STORAGE_TABLE: z
    .string()
    .regex(/^(?!tables$)[a-z][a-z0-9]{2,62}$/i)
    .default('greenlight'),
  GREENLIGHT_STORAGE_QUEUE: z
    .string()
    .regex(/^(?=.{3,63}$)[a-z0-9]+(-[a-z0-9]+)*$/)
    .default('greenlight'),
  GREENLIGHT_FOUR_EYES: Flag.default(true),
  GREENLIGHT_APPROVAL_MINUTES: Count(1, 1440).default(30),
  GREENLIGHT_EXECUTION_MINUTES: Count(1, 1440).default(30),
  GREENLIGHT_APPROVERS: Ids,
  GREENLIGHT_APPROVALS_HIGH_RISK: Count(1, 5).default(1),
  GREENLIGHT_BREAK_GLASS: Flag.default(true),
  GREENLIGHT_GRANT_HOURS: Count(0, 720).default(0),
  GREENLIGHT_PATIENCE_SECONDS: Count(0, 86_400).default(900),
  GREENLIGHT_EXPIRING_DAYS: Count(1, 365).default(30),
  GREENLIGHT_PROBE: z.enum(['off', 'public', 'private']).default('public'),
  GREENLIGHT_APP_SETTINGS: Flag.default(true),
  GREENLIGHT_MODEL_URL: Source.optional(),
  GREENLIGHT_MODEL_KEY: z.string().default(''),
  GREENLIGHT_MODEL_NAME: z.string().default(''),
  ...DOCTOR_SETTINGS,
  ...INBOX_SETTINGS,
  ...WATCHING_SETTINGS,
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('info'),
});

/** How the bot is set up. Frozen, read once at start. */
export type Config = Readonly<z.infer<typeof Settings>>;

/** A configuration that the bot refuses to start with. Names every fault at once. */
export class ConfigError extends Error {
  override readonly name = 'ConfigError';
}

/** Where settings are read from. */
export type Environment = Readonly<Record<string, string | undefined>>;

const StoreSettings = Settings.pick({
  GREENLIGHT_CLOUD: true,
  GREENLIGHT_STORE: true,
  GREENLIGHT_STORAGE_ACCOUNT: true,
  GREENLIGHT_STORAGE_CONNECTION: true,
  GREENLIGHT_STORAGE_TABLE: true,
  GREENLIGHT_STORAGE_QUEUE: true,
});

/** Where the cases are kept, for whoever only reads them. Throws a `ConfigError`. */
export function readStoreSettings(env: Environment): Readonly<z.infer<typeof StoreSettings>> {
  const read = usable(StoreSettings.safeParse(env));
  refuse(storeFaultsOf(read, env.GREENLIGHT_STORE));
  return Object.freeze(read);
}

/** Reads the configuration from the environment. Throws a `ConfigError` that names all that is wrong with it. */
export function readConfig(env: Environment): Config {
  const read = usable(Settings.safeParse(env));
  refuse([
    ...faultsOf(read),
    ...storeFaultsOf(read, env.GREENLIGHT_STORE),
    ...modelFaultsOf(read),
    ...inboxFaultsOf(read),
  ]);
  return Object.freeze(read);
}

function usable<T>(read: z.ZodSafeParseResult<T>): T {
  if (read.success) return read.data;
  throw new ConfigError(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`).join('\n'));
}

function refuse(faults: readonly string[]): void {
  if (faults.length > 0) throw new ConfigError(faults.join('\n'));
}

function faultsOf(config: Config): readonly string[] {
  const { MicrosoftAppId, MicrosoftAppTenantId, MicrosoftAppPassword, MicrosoftAppType, GREENLIGHT_LOCAL, HOST } =
    config;
  const faults: string[] = [];
  if (!MicrosoftAppId && !GREENLIGHT_LOCAL) {
    faults.push(
      'MicrosoftAppId: is needed; without it everybody could speak to the bot (GREENLIGHT_LOCAL=on allows that on 127.0.0.1)',
    );
  }
  if (GREENLIGHT_LOCAL && MicrosoftAppId) faults.push('GREENLIGHT_LOCAL: is for a bot without MicrosoftAppId');
  if (GREENLIGHT_LOCAL && HOST !== '127.0.0.1') faults.push('HOST: has to be 127.0.0.1 with GREENLIGHT_LOCAL=on');
  if (MicrosoftAppId && !MicrosoftAppTenantId) faults.push('MicrosoftAppTenantId: is needed with MicrosoftAppId');
  if (MicrosoftAppId && MicrosoftAppType === 'SingleTenant' && !MicrosoftAppPassword) {
    faults.push('MicrosoftAppPassword: is needed for a SingleTenant bot');
  }
  if (HOST !== '127.0.0.1') faults.push(...sourcesOnThisMachine(config));
  if (MicrosoftAppType === 'UserAssignedMSI' && MicrosoftAppPassword) {
    faults.push('MicrosoftAppPassword: has to be empty for a UserAssignedMSI bot');
  }
  return faults;
}

/** Cases are kept in one place: a file, or a storage account that is reached in one way. */
function storeFaultsOf(
  {
    GREENLIGHT_STORAGE_ACCOUNT: account,
    GREENLIGHT_STORAGE_CONNECTION: connection,
  }: Pick<Config, 'GREENLIGHT_STORAGE_ACCOUNT' | 'GREENLIGHT_STORAGE_CONNECTION'>,
  file: string | undefined,
): readonly string[] {
  const faults: string[] = [];
  if (account && connection) {
    faults.push('GREENLIGHT_STORAGE_CONNECTION: is in place of GREENLIGHT_STORAGE_ACCOUNT, and both are there');
  }
  if ((account || connection) && file !== undefined) {
    faults.push('GREENLIGHT_STORE: is a file, and a storage account is to take its place');
  }
  return faults;
}

/** A model is asked with a key and by its name, or not at all. */
function modelFaultsOf(config: Config): readonly string[] {
  const settings = ['GREENLIGHT_MODEL_URL', 'GREENLIGHT_MODEL_KEY', 'GREENLIGHT_MODEL_NAME'] as const;
  const missing = settings.filter((setting) => !config[setting]);
  return missing.length === settings.length ? [] : missing.map((setting) => `${setting}: is needed with the other two`);
}

/** Whoever serves others believes nothing that any program of this machine may say. */
function sourcesOnThisMachine({ GREENLIGHT_CHANNEL_HOSTS, GREENLIGHT_CHANNEL_KEYS }: Config): readonly string[] {
  const keys = GREENLIGHT_CHANNEL_KEYS === undefined ? [] : [new URL(GREENLIGHT_CHANNEL_KEYS).hostname];
  return Object.entries({ GREENLIGHT_CHANNEL_HOSTS, GREENLIGHT_CHANNEL_KEYS: keys })
    .filter(([, named]) => named.some(isLoopback))
    .map(([setting]) => `${setting}: may be on this machine only with HOST=127.0.0.1`);
}

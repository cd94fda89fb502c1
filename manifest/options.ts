import { z } from 'zod';
import { MANIFEST_CLOUDS, type ManifestCloud } from './clouds.ts';
import { type Given, givenIn } from './given.ts';

/** What an app package is made for. Null is what the template says. */
export interface PackageOptions {
  readonly appId: string;
  readonly botId: string;
  readonly domain: string | null;
  readonly name: string | null;
  readonly cloud: ManifestCloud;
  readonly readsMessages: boolean;
  readonly developer: string | null;
  readonly website: string | null;
  readonly privacy: string | null;
  readonly terms: string | null;
  readonly version: string | null;
  readonly out: string;
}

/** A command line that no app package can be made for. Names every fault at once. */
export class OptionsError extends Error {
  override readonly name = 'OptionsError';
}

export const MANIFEST_USAGE = `usage: npm run -s manifest -- [options]
  --app-id GUID            the app registration in Entra ID, and the id of the app in Teams; else MicrosoftAppId
  --bot-id GUID            the bot, where it has an id of its own (a managed identity); else the app's
  --domain HOST            where the bot is reached, such as greenlight.contoso.com
  --name NAME              what it is called in Teams, at most 30 letters
  --cloud CLOUD            ${MANIFEST_CLOUDS.join(' | ')}; else GREENLIGHT_CLOUD
  --read-channel-messages  asks for the permission to be sent every message, not those alone that mention the bot
  --developer NAME         who runs it for your organisation, at most 32 letters
  --website, --privacy, --terms URL
                           pages of your organisation about it
  --version X.Y.Z          has to rise with every upload
  --out FILE               else teams-app.zip`;

const ZEROS = /^[0-]{36}$/;
const Id = z
  .guid('is no GUID')
  .toLowerCase()
  .refine((id) => !ZEROS.test(id), 'is all zeros, which is nobody');
const letters = (most: number) =>
  z
    .string()
    .refine((text) => [...text].length <= most, `has more than ${most} letters`)
    .refine((text) => !/[\p{Cc}\p{Cf}]/u.test(text) && text.toLowerCase() !== 'null', 'cannot be read as a name');
const Host = z
  .string()
  .toLowerCase()
  .regex(
    /^(?=.{4,253}$)(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]$/,
    'a host name alone is needed, such as greenlight.contoso.com',
  );
const Page = z.url({ protocol: /^https$/, hostname: z.regexes.domain, error: 'an address with https:// is needed' });
const Version = z.string().regex(/^(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}$/, 'three numbers are needed, such as 1.0.1');

const Values = z.object({
  'app-id': Id.optional(),
  'bot-id': Id.optional(),
  MicrosoftAppId: Id.optional(),
  domain: Host.optional(),
  name: letters(30).optional(),
  cloud: z.enum(MANIFEST_CLOUDS, `is none of ${MANIFEST_CLOUDS.join(', ')}`).optional(),
  GREENLIGHT_CLOUD: z.enum(MANIFEST_CLOUDS, `is none of ${MANIFEST_CLOUDS.join(', ')}`).optional(),
  developer: letters(32).optional(),
  website: Page.optional(),
  privacy: Page.optional(),
  terms: Page.optional(),
  version: Version.optional(),
});

type Environment = Readonly<Record<string, string | undefined>>;

/** Reads the command line of `manifest`, with the ids and the cloud of the bot's own settings. Throws an `OptionsError`. */
export function readPackageOptions(args: readonly string[], env: Environment): PackageOptions {
  const given = givenIn(args);
  const { values } = given;
  const readsMessages = values['read-channel-messages'] !== undefined;
  const read = Values.safeParse({ ...said(given), ...settingsFor(values, env) });
  const faults = [
    ...given.faults,
    ...(read.error?.issues ?? []).map(({ path, message }) => `${called(path)}: ${message}`),
  ];
  faults.push(...idFaults(values, env, readsMessages));
  if (faults.length > 0 || !read.data) throw new OptionsError([...new Set(faults)].join('\n'));
  const { domain, name, developer, website, privacy, terms, version } = read.data;
  const appId = read.data['app-id'] ?? read.data.MicrosoftAppId ?? '';
  return {
    appId,
    botId: read.data['bot-id'] ?? appId,
    domain: domain ?? null,
    name: name ?? null,
    cloud: read.data.cloud ?? read.data.GREENLIGHT_CLOUD ?? 'public',
    readsMessages,
    developer: developer ?? null,
    website: website ?? null,
    privacy: privacy ?? null,
    terms: terms ?? null,
    version: version ?? null,
    out: values.out ?? 'teams-app.zip',
  };
}

/** Settings count where no option takes their place. */
function settingsFor(values: Given['values'], env: Environment): Environment {
  return {
    ...('app-id' in values ? {} : { MicrosoftAppId: env.MicrosoftAppId?.trim() || undefined }),
    ...('cloud' in values ? {} : { GREENLIGHT_CLOUD: env.GREENLIGHT_CLOUD?.trim() || undefined }),
  };
}

/** What has a value at all: that one is missing is told already. */
function said({ values }: Given): Given['values'] {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== ''));
}

function called([name]: readonly PropertyKey[]): string {
  const text = String(name);
  return /^[A-Z]/.test(text) ? text : `--${text}`;
}

/** Which id is whose is never guessed. */
function idFaults(values: Given['values'], env: Environment, readsMessages: boolean): readonly string[] {
  const set = env.MicrosoftAppId?.trim().toLowerCase() ?? '';
  const app = values['app-id']?.toLowerCase() ?? set;
  const bot = values['bot-id']?.toLowerCase();
  if (app === '')
    return values['app-id'] === undefined ? ['--app-id: is needed, or MicrosoftAppId in the environment'] : [];
  if (set && set !== app && bot === undefined) {
    return ['--bot-id: is needed, since MicrosoftAppId is another id than --app-id'];
  }
  if (readsMessages && env.MicrosoftAppType === 'UserAssignedMSI' && (bot ?? app) === app) {
    return ['--read-channel-messages: needs an app registration (--app-id) beside the managed identity (--bot-id)'];
  }
  return [];
}

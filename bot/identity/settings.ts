import { z } from 'zod';
import type { AzureIdentity } from '../../services/index.ts';
import type { BOT_SETTINGS } from '../settings/bot.ts';
import { ID, oneOf, orNothing } from '../settings/kinds.ts';
import { rulesOver } from '../settings/rule.ts';
import { type Kind, secret, setting, type ValuesOf } from '../settings/setting.ts';
import { keyFaultOf } from './private-key.ts';

const MINE = orNothing(ID, '');

const THUMBPRINT: Kind<string> = {
  takes: 'a SHA-1 thumbprint of 40 hexadecimal digits',
  reads: z
    .string()
    .transform((text) => text.replaceAll(/[\s:]/g, '').toUpperCase())
    .pipe(z.string().regex(/^[0-9A-F]{40}$/)),
};

const KEY: Kind<string> = {
  takes: 'a private key as PEM, its line breaks as they are or written as `\\n`',
  reads: z.string().transform((pem) => pem.replaceAll('\\n', '\n').trim()),
};

/** By which identity the bot is known to Teams, beside a password, and by which to Azure. */
export const IDENTITY_SETTINGS = {
  CertificateThumbprint: setting(orNothing(THUMBPRINT, ''), {
    meaning: 'The thumbprint of a certificate by which a `SingleTenant` bot shows who it is, in place of a secret.',
    example: 'ABABABABABABABABABABABABABABABABABABABAB',
  }),
  CertificatePrivateKey: secret(KEY, {
    meaning: 'The private key of that certificate, as PEM.',
    example: '@Microsoft.KeyVault(SecretUri=https://kv-bot.vault.azure.net/secrets/bot-certificate-key)',
  }),
  GREENLIGHT_FEDERATED_IDENTITY: setting(MINE, {
    meaning: 'The client id of a managed identity that the application of the bot trusts, in place of a secret.',
    example: '44444444-4444-4444-8444-444444444444',
  }),
  GREENLIGHT_AZURE_IDENTITY: setting(oneOf(['default', 'managed', 'workload', 'developer']), {
    meaning:
      'By which identity Azure is asked: a managed one, one of a workload in Kubernetes, that of the developer at this machine, or the first of these that there is.',
    usual: 'default',
    example: 'managed',
  }),
  AZURE_CLIENT_ID: setting(MINE, {
    meaning: 'Which managed or workload identity, where there are several.',
    example: '44444444-4444-4444-8444-444444444444',
  }),
};

/** What was set of these, and what they have to agree with. */
export type IdentitySettings = ValuesOf<typeof IDENTITY_SETTINGS & Omit<typeof BOT_SETTINGS, 'GREENLIGHT_CLOUD'>>;

const PROOFS = [
  'MicrosoftAppId',
  'MicrosoftAppType',
  'MicrosoftAppPassword',
  'CertificateThumbprint',
  'CertificatePrivateKey',
  'GREENLIGHT_FEDERATED_IDENTITY',
] as const;
type Proofs = Pick<IdentitySettings, (typeof PROOFS)[number]>;
const rule = rulesOver<IdentitySettings>();

type Faults = Readonly<Partial<Record<keyof IdentitySettings, string>>>;

/** What is wrong with them, by the setting: a bot has one proof of who it is, and a managed identity needs none. */
function faultsOf(config: Proofs): Faults {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, GREENLIGHT_FEDERATED_IDENTITY } = config;
  const { CertificateThumbprint, CertificatePrivateKey } = config;
  const given = [
    MicrosoftAppPassword && 'MicrosoftAppPassword',
    (CertificateThumbprint || CertificatePrivateKey) && 'CertificateThumbprint',
    // To an identity that is the bot itself, another application may be federated: the one that people sign in to.
    MicrosoftAppType === 'SingleTenant' && GREENLIGHT_FEDERATED_IDENTITY && 'GREENLIGHT_FEDERATED_IDENTITY',
  ].filter((setting) => typeof setting === 'string' && setting !== '');
  if (!MicrosoftAppId) return {};
  if (MicrosoftAppType === 'UserAssignedMSI')
    return Object.fromEntries(given.map((name) => [name, 'has to be empty for a UserAssignedMSI bot']));
  if (given.length === 0) {
    const others = 'CertificateThumbprint with CertificatePrivateKey, or GREENLIGHT_FEDERATED_IDENTITY';
    return { MicrosoftAppPassword: `is needed for a SingleTenant bot, or ${others}` };
  }
  if (given.length > 1)
    return { [`${given[0]}`]: `is one proof of who the bot is, and ${given.slice(1).join(' and ')} another` };
  return certificateFaultsOf(config);
}

function certificateFaultsOf({ CertificateThumbprint, CertificatePrivateKey }: Proofs): Faults {
  if (!CertificateThumbprint && !CertificatePrivateKey) return {};
  if (!CertificateThumbprint) return { CertificateThumbprint: 'is needed with CertificatePrivateKey' };
  if (!CertificatePrivateKey) return { CertificatePrivateKey: 'is needed with CertificateThumbprint' };
  const fault = keyFaultOf(CertificatePrivateKey, CertificateThumbprint);
  return fault ? { CertificatePrivateKey: fault } : {};
}

/** What has to hold between them, told at the setting that has to change. */
export const IDENTITY_RULES = PROOFS.map((name) => rule(name, PROOFS, (config) => faultsOf(config)[name] ?? null));

/** By which identity the bot is known to Azure. */
export function azureIdentityOf(config: {
  readonly GREENLIGHT_AZURE_IDENTITY: AzureIdentity['kind'];
  readonly AZURE_CLIENT_ID: string;
}): AzureIdentity {
  return { kind: config.GREENLIGHT_AZURE_IDENTITY, clientId: config.AZURE_CLIENT_ID };
}

import { z } from 'zod';
import type { AzureIdentity } from '../../services/index.ts';
import { keyFaultOf } from './private-key.ts';

const Id = z.union([z.literal(''), z.guid()]).transform((id) => id.toLowerCase());

/** By which identity the bot is known to Teams, beside a password, and by which to Azure. */
export const IDENTITY_SETTINGS = {
  CertificateThumbprint: z
    .string()
    .transform((text) => text.replaceAll(/[\s:]/g, '').toUpperCase())
    .pipe(z.union([z.literal(''), z.string().regex(/^[0-9A-F]{40}$/, 'is no SHA-1 thumbprint')]))
    .default(''),
  /** A line break may be written as `\n`, as it has to be in some environments. */
  CertificatePrivateKey: z
    .string()
    .default('')
    .transform((pem) => pem.replaceAll('\\n', '\n').trim()),
  GREENLIGHT_FEDERATED_IDENTITY: Id.default(''),
  GREENLIGHT_AZURE_IDENTITY: z.enum(['default', 'managed', 'workload', 'developer']).default('default'),
  AZURE_CLIENT_ID: Id.default(''),
};

/** What was set of these, and what they have to agree with. */
export interface IdentitySettings {
  readonly MicrosoftAppId: string;
  readonly MicrosoftAppPassword: string;
  readonly MicrosoftAppType: 'SingleTenant' | 'UserAssignedMSI';
  readonly CertificateThumbprint: string;
  readonly CertificatePrivateKey: string;
  readonly GREENLIGHT_FEDERATED_IDENTITY: string;
}

/** What is wrong with them: a bot has one proof of who it is, and a managed identity needs none. */
export function identityFaultsOf(config: IdentitySettings): readonly string[] {
  const { MicrosoftAppId, MicrosoftAppPassword, MicrosoftAppType, GREENLIGHT_FEDERATED_IDENTITY } = config;
  const { CertificateThumbprint, CertificatePrivateKey } = config;
  const given = [
    MicrosoftAppPassword && 'MicrosoftAppPassword',
    (CertificateThumbprint || CertificatePrivateKey) && 'CertificateThumbprint',
    // To an identity that is the bot itself, another application may be federated: the one that people sign in to.
    MicrosoftAppType === 'SingleTenant' && GREENLIGHT_FEDERATED_IDENTITY && 'GREENLIGHT_FEDERATED_IDENTITY',
  ].filter((setting) => typeof setting === 'string' && setting !== '');
  if (!MicrosoftAppId) return [];
  if (MicrosoftAppType === 'UserAssignedMSI')
    return given.map((setting) => `${setting}: has to be empty for a UserAssignedMSI bot`);
  if (given.length === 0) {
    const others = 'CertificateThumbprint with CertificatePrivateKey, or GREENLIGHT_FEDERATED_IDENTITY';
    return [`MicrosoftAppPassword: is needed for a SingleTenant bot, or ${others}`];
  }
  if (given.length > 1)
    return [`${given[0]}: is one proof of who the bot is, and ${given.slice(1).join(' and ')} another`];
  return certificateFaultsOf(config);
}

function certificateFaultsOf({ CertificateThumbprint, CertificatePrivateKey }: IdentitySettings): readonly string[] {
  if (!CertificateThumbprint && !CertificatePrivateKey) return [];
  if (!CertificateThumbprint) return ['CertificateThumbprint: is needed with CertificatePrivateKey'];
  if (!CertificatePrivateKey) return ['CertificatePrivateKey: is needed with CertificateThumbprint'];
  const fault = keyFaultOf(CertificatePrivateKey, CertificateThumbprint);
  return fault ? [`CertificatePrivateKey: ${fault}`] : [];
}

/** By which identity the bot is known to Azure. */
export function azureIdentityOf(config: {
  readonly GREENLIGHT_AZURE_IDENTITY: AzureIdentity['kind'];
  readonly AZURE_CLIENT_ID: string;
}): AzureIdentity {
  return { kind: config.GREENLIGHT_AZURE_IDENTITY, clientId: config.AZURE_CLIENT_ID };
}

import { z } from 'zod';
import type { AppProof } from '../../services/index.ts';
import { isSafeSource } from '../gate/service-url.ts';
import type { IdentitySettings } from '../identity/settings.ts';

/** As whom changes are made, and how people sign in where that is not the bot. */
export const SIGN_IN_SETTINGS = {
  EXECUTE_AS: z.enum(['bot', 'approver']).default('bot'),
  GREENLIGHT_SIGN_IN_CONNECTION: z.string().trim().default(''),
  GREENLIGHT_SIGN_IN_APP: z
    .union([z.literal(''), z.guid()])
    .transform((id) => id.toLowerCase())
    .default(''),
  GREENLIGHT_SIGN_IN_PASSWORD: z.string().default(''),
  GREENLIGHT_SIGN_IN_TOKENS: z.string().refine(isSafeSource, 'has to be https, or on this machine').optional(),
  GREENLIGHT_LOGIN: z
    .string()
    .regex(/^https:\/\/[^/?#@]+$/, 'has to be https and a host alone')
    .optional(),
};

/** What was set of these, and what they have to agree with. */
export interface SignInSettings extends IdentitySettings {
  readonly EXECUTE_AS: 'bot' | 'approver';
  readonly MicrosoftAppTenantId: string;
  readonly GREENLIGHT_SIGN_IN_CONNECTION: string;
  readonly GREENLIGHT_SIGN_IN_APP: string;
  readonly GREENLIGHT_SIGN_IN_PASSWORD: string;
  readonly GREENLIGHT_GRANT_HOURS: number;
}

/** What is wrong with them. */
export function signInFaultsOf(config: SignInSettings): readonly string[] {
  if (config.EXECUTE_AS === 'bot') return [];
  const faults: string[] = [];
  if (!config.GREENLIGHT_SIGN_IN_CONNECTION)
    faults.push('GREENLIGHT_SIGN_IN_CONNECTION: is needed with EXECUTE_AS=approver: the OAuth connection of the bot');
  if (!config.MicrosoftAppTenantId) faults.push('MicrosoftAppTenantId: is needed with EXECUTE_AS=approver');
  if (!applicationIdOf(config))
    faults.push('GREENLIGHT_SIGN_IN_APP: is needed: nobody can sign in to a managed identity, nor to no application');
  else if (!proofOf(config))
    faults.push(
      'GREENLIGHT_SIGN_IN_PASSWORD: is needed, or GREENLIGHT_FEDERATED_IDENTITY, which that application trusts',
    );
  if (config.GREENLIGHT_GRANT_HOURS > 0)
    faults.push('GREENLIGHT_GRANT_HOURS: has to be 0 with EXECUTE_AS=approver: nobody is signed in when a grant ends');
  return faults;
}

/** The application that people sign in to: the bot's own, unless that is a managed identity or another one is named. */
export function applicationIdOf({ GREENLIGHT_SIGN_IN_APP, MicrosoftAppId, MicrosoftAppType }: SignInSettings): string {
  return GREENLIGHT_SIGN_IN_APP || (MicrosoftAppType === 'SingleTenant' ? MicrosoftAppId : '');
}

/** How that application proves who it is; null where it cannot. */
export function proofOf(config: SignInSettings): AppProof | null {
  const { GREENLIGHT_SIGN_IN_PASSWORD: own, GREENLIGHT_FEDERATED_IDENTITY: federatedBy } = config;
  const { MicrosoftAppId, MicrosoftAppType, MicrosoftAppPassword: password } = config;
  const { CertificateThumbprint: thumbprint, CertificatePrivateKey: privateKey } = config;
  if (own) return { password: own };
  const isBot = applicationIdOf(config) === MicrosoftAppId;
  if (isBot && password) return { password };
  if (isBot && thumbprint) return { thumbprint, privateKey };
  if (federatedBy) return { federatedBy };
  return MicrosoftAppType === 'UserAssignedMSI' && MicrosoftAppId ? { federatedBy: MicrosoftAppId } : null;
}

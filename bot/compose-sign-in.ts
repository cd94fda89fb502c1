import { randomUUID } from 'node:crypto';
import type { Cloud } from '../services/azure/clouds.ts';
import { lending } from '../services/azure/on-behalf/index.ts';
import type { Config } from './config.ts';
import { applicationIdOf, proofOf } from './sign-in/settings.ts';
import { SignIn } from './sign-in/sign-in.ts';

/** How long each of the services that a sign-in takes may need: whoever presses waits for both. */
const SIGN_IN_MILLISECONDS = 8_000;

/** Where people sign in to have changes made as themselves; null where the bot makes them as itself. */
export function composeSignIn(config: Config, cloud: Cloud, onFault: (error: unknown) => void): SignIn | null {
  const proof = proofOf(config);
  if (config.EXECUTE_AS === 'bot' || !proof) return null;
  const application = {
    clientId: applicationIdOf(config),
    tenantId: config.MicrosoftAppTenantId,
    proof,
    loginHost: config.GREENLIGHT_LOGIN ?? cloud.loginHost,
    isPrivate: config.GREENLIGHT_LOGIN !== undefined,
    cloud: cloud.name,
  };
  return new SignIn({
    connection: config.GREENLIGHT_SIGN_IN_CONNECTION,
    lend: lending(application, cloud, { clock: () => Date.now(), newId: randomUUID }),
    milliseconds: SIGN_IN_MILLISECONDS,
    onFault,
  });
}

import { callerOf, isFor } from '../authorization/token.ts';
import type { Answer } from '../http/answer.ts';
import type { Request } from '../http/request.ts';
import { Routes } from '../http/routes.ts';
import { clouds } from '../world/clouds.ts';
import type { Estate } from '../world/estate.ts';
import type { Vault } from '../world/resource.ts';
import { sameId } from '../world/resource-id.ts';
import { certificateVerbs } from './certificate-verbs.ts';
import { turnsAway } from './firewall.ts';
import { secretVerbs } from './secret-verbs.ts';
import { mayInVault } from './vault-access.ts';
import { forbidden, networkRefusal, vaultError } from './vault-refusals.ts';
import type { Verb } from './verb.ts';

const routes = new Routes<Verb>([...certificateVerbs, ...secretVerbs]);
/** Where the bot's calls come from, unless a request says otherwise. */
const USUAL_ADDRESS = '203.0.113.7';

/** Answers as a vault's own host: challenge, token, network, permission, and then the certificate or secret. */
export function answerVault(request: Request, estate: Estate, name: string): Answer {
  const vault = vaultNamed(estate, name);
  // A vault that is not there has no host name either: nothing answers.
  if (!vault) return { status: 0, drop: true };
  const { world } = estate;
  const caller = callerOf(request);
  const audience = `https://${clouds[world.cloud].vaultSuffix}`;
  const challenge = {
    'www-authenticate': `Bearer authorization="https://${clouds[world.cloud].login}/${world.tenantId}", resource="${audience}"`,
  };
  if (typeof caller === 'string')
    throw vaultError(401, 'Unauthorized', 'Request is missing a Bearer or PoP token.', undefined, challenge);
  if (!isFor(caller, [audience])) {
    throw vaultError(
      401,
      'Unauthorized',
      `AKV10022: Invalid audience. Expected ${audience}, found: ${caller.audience}.`,
      undefined,
      challenge,
    );
  }
  const match = routes.find(request.method, request.path);
  if (!match)
    throw vaultError(
      404,
      'NotFound',
      `The request URI '${request.path}' is not known to Key Vault for ${request.method}.`,
    );
  const address = String(request.headers['x-simulator-client-address'] ?? USUAL_ADDRESS);
  const turned = turnsAway(estate, vault, address);
  if (turned) throw networkRefusal(turned, estate, vault, caller, address);
  const { wish, answer } = match.handle;
  const wanted = { ...wish, ...(match.params.name && { name: match.params.name }) };
  if (!mayInVault(estate, vault, caller.oid, wanted)) throw forbidden(estate, vault, caller, wanted);
  return answer({ estate, vault, held: estate.keyVault(vault.name), request, params: match.params });
}

function vaultNamed(estate: Estate, name: string): Vault | undefined {
  const shown = estate.ofType('microsoft.keyvault/vaults').find((vault) => sameId(vault.name, name));
  return shown && estate.effective('microsoft.keyvault/vaults', shown.id);
}

import { type Caller, callerOf, isFor } from '../../authorization/token.ts';
import { type Answer, Refusal } from '../../http/answer.ts';
import type { Request } from '../../http/request.ts';
import { Routes } from '../../http/routes.ts';
import { clouds } from '../../world/clouds.ts';
import type { Estate } from '../../world/estate.ts';
import { regionCode } from '../../world/regions.ts';
import type { Vault } from '../../world/resource.ts';
import { sameId } from '../../world/resource-id.ts';
import { turnsAway } from '../firewall.ts';
import { mayInVault } from '../vault-access.ts';
import { certificateVerbs } from './certificate-verbs.ts';
import { deletedCertificateVerbs } from './deleted-certificate-verbs.ts';
import { secretVerbs } from './secret-verbs.ts';
import { forbidden, networkRefusal, vaultError } from './vault-refusals.ts';
import type { Verb } from './verb.ts';

const routes = new Routes<Verb>([...certificateVerbs, ...deletedCertificateVerbs, ...secretVerbs]);
/** Where the bot's calls come from, unless a request says otherwise. */
const USUAL_ADDRESS = '203.0.113.7';

/** Answers as a vault's own host: challenge, token, network, permission, and then the certificate or secret. */
export function answerVault(request: Request, estate: Estate, name: string): Answer {
  const vault = vaultNamed(estate, name);
  // A vault that is not there has no host name either: nothing answers.
  if (!vault) return { status: 0, drop: true };
  const answer = answered(() => ask(request, estate, vault));
  return { ...answer, headers: { 'x-ms-keyvault-region': regionCode(vault.location ?? ''), ...answer.headers } };
}

/** Refusals are answers of the vault too. */
function answered(asking: () => Answer): Answer {
  try {
    return asking();
  } catch (error) {
    if (error instanceof Refusal) return error.answer;
    throw error;
  }
}

function ask(request: Request, estate: Estate, vault: Vault): Answer {
  const caller = admit(request, estate, vault);
  const { handle, params } = routes.find(request.method, request.path) ?? unknownAddress(request);
  const address = String(request.headers['x-simulator-client-address'] ?? USUAL_ADDRESS);
  const turned = turnsAway(estate, vault, address);
  if (turned) throw networkRefusal(turned, estate, vault, caller, address);
  const wanted = { ...handle.wish, ...(params.name && { name: params.name }) };
  if (!mayInVault(estate, vault, caller.oid, wanted)) throw forbidden(estate, vault, caller, wanted);
  return handle.answer({ estate, vault, held: estate.keyVault(vault.name), request, params });
}

/** A vault takes tokens of its own tenant only; every caller here has one of the world's. */
function admit(request: Request, { world }: Estate, { properties }: Vault): Caller {
  const { login, vaultSuffix } = clouds[world.cloud];
  const audience = `https://${vaultSuffix}`;
  const tenant = properties.tenantId || world.tenantId;
  const challenge = `Bearer authorization="https://${login}/${tenant}", resource="${audience}"`;
  const refused = (message: string) =>
    vaultError(401, 'Unauthorized', message, undefined, { 'www-authenticate': challenge });
  const caller = callerOf(request);
  if (typeof caller === 'string') throw refused('Request is missing a Bearer or PoP token.');
  if (!isFor(caller, [audience])) {
    throw refused(`AKV10022: Invalid audience. Expected ${audience}, found: ${caller.audience}.`);
  }
  if (sameId(tenant, world.tenantId)) return caller;
  const issuer = (id: string) => `https://sts.windows.net/${id}/`;
  throw refused(`AKV10032: Invalid issuer. Expected one of ${issuer(tenant)}, found ${issuer(world.tenantId)}.`);
}

function unknownAddress({ method, path }: Request): never {
  throw vaultError(404, 'NotFound', `The request URI '${path}' is not known to Key Vault for ${method}.`);
}

function vaultNamed(estate: Estate, name: string): Vault | undefined {
  const shown = estate.ofType('microsoft.keyvault/vaults').find((vault) => sameId(vault.name, name));
  return shown && estate.effective('microsoft.keyvault/vaults', shown.id);
}

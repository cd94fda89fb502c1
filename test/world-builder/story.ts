import {
  APP_SERVICE,
  type Attributes,
  accessPolicy,
  BOT,
  CERTIFICATE,
  type CertificateName,
  type HeldCertificate,
  heldAs,
  roleAt,
  SITE,
  thumbprint,
  VAULT,
  version,
  type World,
  type WorldResource,
} from './base.ts';
import { sslState } from './healthy.ts';

/** What happens in a world, and what has to be said of it. */
export interface Story {
  readonly tells: string;
  /** Alters the healthy world. */
  readonly alters: (world: World) => void;
  readonly says: Expected;
}

/** The verdict on the certificate of a world, and how its cure ends. */
export interface Expected {
  readonly colour: 'red' | 'yellow' | 'unknown' | 'green';
  /** The rule of the first broken link; null where nothing is. */
  readonly first: string | null;
  /** Every finding, in any order, notes and symptoms too. */
  readonly finds: readonly string[];
  /** Whether a gap is told as well. */
  readonly gaps?: boolean;
  /** The kinds of the changes that are proposed, in order; nothing is proposed where there are none. */
  readonly plan?: readonly string[];
  /** How a press by the second person ends: the colour then, the code of the refusal, or that Azure did not do it. */
  readonly approved?: 'green' | { readonly refused: string } | { readonly stage: 'failed' };
  /** The kinds of the changes that can be taken back afterwards, the last first; nothing where there are none. */
  readonly undone?: readonly string[];
  /** The guard that is told on the plan. */
  readonly guard?: string;
  /** What may be asked instead of why the certificate is yellow. */
  readonly ask?: string;
}

/** The resource of a world that everybody knows is there. */
export function resource(world: World, id: string): WorldResource {
  const found = world.resources.find((each) => each.id === id);
  if (!found) throw new Error(`no ${id} in this world`);
  return found;
}

export function certificate(world: World): Record<string, unknown> {
  return resource(world, CERTIFICATE).properties;
}

export function vault(world: World): Record<string, unknown> {
  return resource(world, VAULT).properties;
}

/** The certificate in the vault. */
export function inVault(world: World): HeldCertificate {
  const [found] = world.keyVaults['kv-shop']?.certificates ?? [];
  if (!found) throw new Error('no certificate in the vault of this world');
  return found;
}

/** App Service holds this version, and both host names are bound to it. */
export function holds(world: World, name: CertificateName): void {
  Object.assign(certificate(world), heldAs(name));
  bind(world, { 'shop.contoso.com': thumbprint(name), 'www.contoso.com': thumbprint(name) });
}

/** Binds host names of a site, or unbinds them, and adds those that it does not have. */
export function bind(world: World, bindings: Readonly<Record<string, string | null>>, siteId = SITE): void {
  const { properties } = resource(world, siteId);
  const states = (properties.hostNameSslStates as { name: string }[]).filter(({ name }) => !(name in bindings));
  const hostNameSslStates = [...states, ...Object.entries(bindings).map(([host, to]) => sslState(host, to))];
  const hostNames = (hostNameSslStates as { name: string }[]).map(({ name }) => name);
  Object.assign(properties, { hostNameSslStates, hostNames, enabledHostNames: hostNames });
}

/** How one host name of the site is bound, open to more. */
export function bindingOf(world: World, host: string): object {
  const states = resource(world, SITE).properties.hostNameSslStates as { name: string }[];
  const found = states.find(({ name }) => name === host);
  if (!found) throw new Error(`no ${host} in this world`);
  return found;
}

/** Azure answers a request with an error of its own, once unless told otherwise. */
export function refuses(
  world: World,
  request: { method: string; path: string; times?: number },
  error: AzureError,
): void {
  const { status, ...body } = error;
  world.behaviour.faults.push({ times: 1, ...request, status, body: { error: body } });
}

/** An error as Azure Resource Manager writes it, with its status. */
export interface AzureError {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** The vault holds these versions, oldest first; the newest with what is said of it. */
export function vaultHolds(
  world: World,
  names: readonly CertificateName[],
  newest: Partial<Attributes> & { contentType?: string } = {},
): void {
  inVault(world).versions = names.map((name, index) => version(name, index === names.length - 1 ? newest : {}));
}

/** Replaces the access policies of App Service; the bot keeps its own. */
export function policies(world: World, ...ofAppService: object[]): void {
  vault(world).accessPolicies = [accessPolicy(BOT, ['list'], ['get', 'list']), ...ofAppService];
}

/** Lets the bot do more inside a vault that obeys access policies. */
export function botMay(world: World, secrets: string[], certificates: string[]): void {
  const others = (vault(world).accessPolicies as { objectId: string }[]).filter(({ objectId }) => objectId !== BOT);
  vault(world).accessPolicies = [accessPolicy(BOT, secrets, certificates), ...others];
}

/** The vault obeys Azure roles, and App Service has these there. */
export function obeysRoles(world: World, ...ofAppService: WorldResource[]): void {
  Object.assign(vault(world), { enableRbacAuthorization: true, accessPolicies: [] });
  world.resources.push(roleAt(VAULT, 'Key Vault Reader', BOT), ...ofAppService);
}

/** The role that App Service is given by the book. */
export function certificateUser(): WorldResource {
  return roleAt(VAULT, 'Key Vault Certificate User', APP_SERVICE);
}

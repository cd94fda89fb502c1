import { type Ask, bodyOf, step } from '../../arm/ask.ts';
import { notFound } from '../../arm/refusals.ts';
import { type Answer, ok, refuse } from '../../http/answer.ts';
import type { Estate } from '../../world/estate.ts';
import { describe } from '../../world/read-world.ts';
import type { Vault } from '../../world/resource.ts';
import { sameId } from '../../world/resource-id.ts';
import { vaultShape } from '../../world/shapes.ts';
import { deletedVault, softDelete } from './deleted-vaults.ts';
import { recoverVault } from './recover-vault.ts';
import { justCreated, kept, newVault } from './written-vault.ts';

/** The vault an address is about, or the control plane's refusal. */
export function vaultAt(estate: Estate, id: string): Vault {
  const found = estate.get('microsoft.keyvault/vaults', id);
  if (!found) throw notFound(id);
  return found;
}

/** Creates a vault, writes one over, or brings one back from deletion. */
export function putVault(ask: Ask): Answer {
  const { estate, id } = ask;
  const body = bodyOf(ask);
  const properties = objectOf(body.properties);
  if (String(properties.createMode ?? '').toLowerCase() === 'recover') return ok(recoverVault(estate, id));
  const name = step(ask, 'vault');
  const old = estate.get('microsoft.keyvault/vaults', id);
  if (!old) checkName(estate, name);
  const { createMode: _, ...given } = properties;
  const made = { ...newVault(estate, name), ...(old && { vaultUri: old.properties.vaultUri }), ...given };
  const vault = kept(readVault({ ...old, ...body, ...identity(id, name, old), properties: made }));
  save(estate, vault);
  return ok(old ? vault : justCreated(vault));
}

/** Changes the properties a PATCH names, each as a whole. */
export function patchVault(ask: Ask): Answer {
  const { estate, id } = ask;
  const old = vaultAt(estate, id);
  const { properties, ...top } = bodyOf(ask);
  const merged = { ...old.properties, ...objectOf(properties) };
  const vault = readVault({ ...old, ...top, ...identity(id, old.name, old), properties: merged });
  save(estate, vault);
  return ok(vault);
}

export function deleteVault({ estate, id }: Ask): Answer {
  const found = estate.get('microsoft.keyvault/vaults', id);
  if (!found) return { status: 204 };
  softDelete(estate, found);
  return { status: 200 };
}

function readVault(written: object): Vault {
  const result = vaultShape.safeParse(written);
  if (result.success) return result.data;
  throw refuse(400, 'BadRequest', describe(result.error.issues));
}

function save(estate: Estate, vault: Vault): void {
  if (estate.find(vault.id)) estate.grant(vault);
  else estate.put(vault);
}

function identity(id: string, name: string, old: Vault | undefined): { id: string; name: string; type: string } {
  return { id: old?.id ?? id, name: old?.name ?? name, type: 'Microsoft.KeyVault/vaults' };
}

function checkName(estate: Estate, name: string): void {
  const taken = (one: { name: string }) => sameId(one.name, name);
  if (deletedVault(estate, name)) {
    throw refuse(
      409,
      'ConflictError',
      `A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault. Follow this link https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft delete.`,
    );
  }
  if (!estate.ofType('microsoft.keyvault/vaults').some(taken)) return;
  throw refuse(
    409,
    'VaultAlreadyExists',
    `The vault name '${name}' is already in use. Vault names are globally unique so it is possible that the name is already taken.`,
  );
}

/** Whatever a client sends as properties, as an object. */
export function objectOf(value: unknown): Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? { ...value } : {};
}

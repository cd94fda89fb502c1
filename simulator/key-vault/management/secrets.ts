import { type Ask, step } from '../../arm/ask.ts';
import { page } from '../../arm/pages.ts';
import { notFound } from '../../arm/refusals.ts';
import { type Answer, ok } from '../../http/answer.ts';
import type { Estate } from '../../world/estate.ts';
import type { Vault } from '../../world/resource.ts';
import { sameId } from '../../world/resource-id.ts';
import { contentTypeOf, type HeldSecret, named, newest, secretsOf } from '../held.ts';
import { vaultAt } from './vaults.ts';

/** A vault's secrets as ARM shows them: what they are like, never what they are. */
export function listSecrets(ask: Ask): Answer {
  const vault = vaultAt(ask.estate, ask.id.slice(0, ask.id.lastIndexOf('/')));
  const secrets = secretsOf(ask.estate.keyVault(vault.name));
  return page(
    ask,
    secrets.map((secret) => shown(ask.estate, vault, secret)),
  );
}

export function getSecret(ask: Ask): Answer {
  const { estate, id } = ask;
  const vault = vaultAt(estate, id.slice(0, id.toLowerCase().lastIndexOf('/secrets/')));
  const found = secretsOf(estate.keyVault(vault.name)).find(({ name }) => sameId(name, step(ask, 'secret')));
  if (!found) throw notFound(id);
  return ok(shown(estate, vault, found));
}

function shown(estate: Estate, vault: Vault, { name, versions }: HeldSecret): object {
  const version = newest(versions);
  const uri = `${(vault.properties.vaultUri ?? `https://${vault.name}/`).replace(/\/$/, '')}/secrets/${name}`;
  const certificate = named(estate.keyVault(vault.name).certificates, name);
  return {
    id: `${vault.id}/secrets/${name}`,
    name,
    type: 'Microsoft.KeyVault/vaults/secrets',
    location: vault.location,
    properties: {
      contentType: version ? contentTypeOf(version, certificate) : '',
      attributes: version?.attributes ?? {},
      secretUri: uri,
      secretUriWithVersion: `${uri}/${version?.version ?? ''}`,
    },
  };
}

import type { Answer } from '../../http/answer.ts';
import type { Request } from '../../http/request.ts';
import type { Route } from '../../http/routes.ts';
import type { Estate } from '../../world/estate.ts';
import type { KeyVault } from '../../world/key-vault-shapes.ts';
import type { Vault } from '../../world/resource.ts';
import type { VaultWish } from '../vault-access.ts';

/** One permitted question to a vault's own host. */
export interface VaultAsk {
  readonly estate: Estate;
  readonly vault: Vault;
  readonly held: KeyVault;
  readonly request: Request;
  readonly params: Readonly<Record<string, string>>;
}

/** The address of something in the vault, as its own host writes it. */
export function uri({ request }: VaultAsk, ...steps: readonly string[]): string {
  return `https://${request.host}/${steps.join('/')}`;
}

/** What a vault does at an address, and the permission it takes. */
export interface Verb {
  readonly wish: Omit<VaultWish, 'name'>;
  readonly answer: (ask: VaultAsk) => Answer;
}

/** A verb over certificates; access policies and roles name its permission differently. */
export function onCertificates(
  method: string,
  pattern: string,
  permission: string,
  action: string,
  answer: Verb['answer'],
): Route<Verb> {
  const dataAction = `Microsoft.KeyVault/vaults/certificates/${action}`;
  return { method, pattern, handle: { wish: { kind: 'certificates', permission, dataAction }, answer } };
}

/** A verb over secrets. */
export function onSecrets(
  method: string,
  pattern: string,
  permission: string,
  action: string,
  answer: Verb['answer'],
): Route<Verb> {
  const dataAction = `Microsoft.KeyVault/vaults/secrets/${action}`;
  return { method, pattern, handle: { wish: { kind: 'secrets', permission, dataAction }, answer } };
}

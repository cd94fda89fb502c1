import { listed, say, type Words } from '../../sentences/index.ts';
import { type Change, nameOf } from '../../services/index.ts';
import { clip, name } from '../parts/clean.ts';

/** The changes of some kinds. */
export type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** What a change is made to, in the words that head a line about it. */
export function subjectOf(change: Change): Words {
  switch (change.kind) {
    case 'add-access-policy':
      return say('change.subject-add-access-policy', { vault: last(change.vaultId) });
    case 'assign-role':
      return say('change.subject-assign-role', { scope: last(change.scope) });
    case 'set-network-bypass':
      return say('change.subject-set-network-bypass', { vault: last(change.vaultId) });
    case 'recover-vault':
      return say('change.subject-recover-vault', { vault: last(change.vaultId) });
    case 'recover-secret':
      return say('change.subject-recover-secret', kept(change));
    case 'enable-secret-version':
      return say('change.subject-enable-secret-version', { version: print(change.version), ...kept(change) });
    case 'start-renewal':
      return say('change.subject-start-renewal', kept(change));
    case 'sync-certificate':
      return say('change.subject-sync-certificate', { certificate: last(change.certificateId) });
    case 'import-certificate':
      return say('change.subject-import-certificate', { certificate: last(change.certificateId) });
    case 'bind-hostname':
      return say('change.subject-bind-hostname', { host: name(change.host) });
  }
}

/** The last part of an id, fit for a line. */
export function last(id: string): string {
  return name(nameOf(id));
}

/** Something in a vault, and its vault. */
export function kept({ secretName, vaultId }: { readonly secretName: string; readonly vaultId: string }) {
  return { secret: name(secretName), vault: last(vaultId) };
}

/** What a policy would add to what is there: "get on secrets and certificates". */
export function granted({ undo }: ChangeOf<'add-access-policy'>): Words {
  const [secrets, certificates] = [undo.secrets.map(name), undo.certificates.map(name)];
  if (secrets.join() === certificates.join()) return say('change.rights-on-both', { rights: listed(secrets) });
  if (certificates.length === 0) return say('change.rights-on-secrets', { rights: listed(secrets) });
  if (secrets.length === 0) return say('change.rights-on-certificates', { rights: listed(certificates) });
  return say('change.rights-on-each', { secrets: listed(secrets), certificates: listed(certificates) });
}

/** Who signs the next version; a vault that names itself as its issuer signs it itself. */
export function issuer({ issuer: named, vaultId }: ChangeOf<'start-renewal'>): string {
  return named === 'Self' ? last(vaultId) : name(named);
}

/** A slot is named with its app: "staging" alone would say nothing. */
export function site(id: string): Words {
  const slot = /\/sites\/([^/]+)\/slots\/([^/]+)/i.exec(id);
  return slot ? say('change.slot', { app: name(slot[1] ?? ''), slot: name(slot[2] ?? '') }) : last(id);
}

/** A thumbprint or a version as people compare them: both ends. */
export function print(thumbprint: string): string {
  return thumbprint.length > 12
    ? `${clip(thumbprint.slice(0, 4), 4)}…${clip(thumbprint.slice(-4), 4)}`
    : name(thumbprint);
}

import { type Change, nameOf } from '../../services/index.ts';
import { clip, name } from '../parts/clean.ts';
import { listed } from '../parts/words.ts';

/** The changes of some kinds. */
export type ChangeOf<K extends Change['kind']> = Extract<Change, { kind: K }>;

/** What a change is made to, in the words that head a line about it. */
export function subjectOf(change: Change): string {
  switch (change.kind) {
    case 'add-access-policy':
      return `Access policy of ${last(change.vaultId)}`;
    case 'assign-role':
      return `Role on ${last(change.scope)}`;
    case 'set-network-bypass':
      return `Firewall of ${last(change.vaultId)}`;
    case 'recover-vault':
      return `Recovery of ${last(change.vaultId)}`;
    case 'recover-secret':
      return `Recovery of ${kept(change)}`;
    case 'enable-secret-version':
      return `Version ${print(change.version)} of ${kept(change)}`;
    case 'start-renewal':
      return `Renewal of ${kept(change)}`;
    case 'sync-certificate':
      return `Sync of ${last(change.certificateId)}`;
    case 'import-certificate':
      return `Import of ${last(change.certificateId)}`;
    case 'bind-hostname':
      return `Binding of ${name(change.host)}`;
  }
}

/** The last part of an id, fit for a line. */
export function last(id: string): string {
  return name(nameOf(id));
}

/** Something in a vault, named with its vault. */
export function kept({ secretName, vaultId }: { readonly secretName: string; readonly vaultId: string }): string {
  return `${name(secretName)} in ${last(vaultId)}`;
}

/** What a policy would add to what is there: "get on secrets and certificates". */
export function granted({ undo }: ChangeOf<'add-access-policy'>): string {
  const [secrets, certificates] = [listed(undo.secrets.map(name)), listed(undo.certificates.map(name))];
  if (secrets === certificates) return `${secrets} on secrets and certificates`;
  const parts = [secrets && `${secrets} on secrets`, certificates && `${certificates} on certificates`];
  return listed(parts.filter((part) => part !== ''));
}

/** Who signs the next version; a vault that names itself as its issuer signs it itself. */
export function issuer({ issuer: named, vaultId }: ChangeOf<'start-renewal'>): string {
  return named === 'Self' ? last(vaultId) : name(named);
}

/** A slot is named with its app: "staging" alone would say nothing. */
export function site(id: string): string {
  const slot = /\/sites\/([^/]+)\/slots\/([^/]+)/i.exec(id);
  return slot ? `${name(slot[1] ?? '')} (slot ${name(slot[2] ?? '')})` : last(id);
}

/** A thumbprint or a version as people compare them: both ends. */
export function print(thumbprint: string | null): string {
  if (thumbprint === null) return 'no certificate';
  return thumbprint.length > 12
    ? `${clip(thumbprint.slice(0, 4), 4)}…${clip(thumbprint.slice(-4), 4)}`
    : name(thumbprint);
}

import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The links of the chain, in the order in which a renewed certificate travels it. */
export const links: readonly Concept[] = [
  {
    id: 'link-certificate',
    names: ['Certificate', 'certificate link', 'cert', 'Microsoft.Web/certificates'],
    says: 'The link of what App Service holds: a Microsoft.Web/certificates resource, which is a copy and not the object in the vault.',
    todo: 'Compare its thumbprint and last day with the newest version in the vault.',
    page: PAGES.importing,
  },
  {
    id: 'link-vault',
    names: ['Vault', 'vault link', 'Key Vault', 'kv'],
    says: 'The link of the vault that the certificate refers to by resource id: whether it is there, where it was, and in which tenant.',
    todo: 'If it is broken, recover the vault or import from the one that took its place.',
    page: PAGES.vaults,
  },
  {
    id: 'link-access',
    names: ['Access', 'access link'],
    says: 'The link of what lets Microsoft Azure App Service read the secret: an access policy or a role, whichever the vault obeys.',
    todo: 'If it is broken, approve the grant that the card proposes, then keep it in the infrastructure code.',
    page: PAGES.permissionModels,
  },
  {
    id: 'link-network',
    names: ['Network', 'network link'],
    says: 'The link of whether the firewall or the perimeter of the vault lets App Service through.',
    todo: 'If it is broken, let trusted Microsoft services bypass the firewall, or have the perimeter admit them.',
    page: PAGES.trustedServices,
  },
  {
    id: 'link-secret',
    names: ['Secret', 'secret link'],
    says: 'The link of what the vault would hand out: the secret of the same name, which carries the certificate with its key.',
    todo: 'If it is broken, recover or enable it, or put a usable PFX there.',
    page: PAGES.vaultSecrets,
  },
  {
    id: 'link-renewal',
    names: ['Renewal', 'renewal link'],
    says: 'The link of whether the vault gets a new version in time, and whether that version is fit to be served.',
    todo: 'If it is broken, mend issuer or policy in the vault; the bot starts a renewal only where the issuer can.',
    page: PAGES.renewal,
  },
  {
    id: 'link-sync',
    names: ['sync link'],
    says: 'The link of whether App Service has taken the newest version from the vault.',
    todo: 'If it alone is broken, Sync; if an earlier link is broken too, mend that one first.',
    page: PAGES.importing,
  },
  {
    id: 'link-binding',
    names: ['Binding', 'binding link'],
    says: 'The link of which thumbprint each host name and slot is bound to.',
    todo: 'If it is broken, rebind the host name to the newest certificate.',
    page: PAGES.bindings,
  },
  {
    id: 'link-served',
    names: ['Served', 'served link', 'TLS probe', 'probe', 'probing'],
    says: 'The link of what browsers really get, seen by connecting to the host name; with probing off it is shown as not looked at.',
    todo: 'If it is broken while the binding is right, look at a front door or gateway before the app.',
    page: PAGES.bindings,
  },
  {
    id: 'link-guard',
    names: ['Guard', 'guard link'],
    says: 'Not a link of the chain, but what would block the fix itself: a lock, a policy, or nobody here who may approve.',
    todo: 'Clear it before approving, as the plan says.',
    page: PAGES.locks,
  },
];

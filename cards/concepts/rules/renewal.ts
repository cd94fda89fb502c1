import type { Concept } from '../concept.ts';
import { PAGES } from '../pages.ts';

/** The rules on how the vault comes by a new version. */
export const renewalRules: readonly Concept[] = [
  {
    id: 'renewal-failed',
    names: ['renewal-failed', 'failed renewal'],
    says: 'The last operation of the certificate in the vault failed, and the card shows what the issuer said.',
    todo: 'Mend what the issuer names, then start the renewal again in the vault.',
    page: PAGES.creationScenarios,
  },
  {
    id: 'renewal-awaits-merge',
    names: ['renewal-awaits-merge'],
    says: 'Key Vault made a signing request and waits for the signed certificate, without any limit of time.',
    todo: 'Have the authority sign it and merge the answer in the vault, or cancel the operation.',
    page: PAGES.signingRequests,
  },
  {
    id: 'renewal-not-automatic',
    names: ['renewal-not-automatic'],
    says: 'Nothing will renew the certificate: its policy has no AutoRenew action, or its issuer cannot renew through Key Vault.',
    todo: 'Add an AutoRenew action where the issuer is integrated; otherwise renew by hand in time and note who does it.',
    page: PAGES.rotation,
  },
  {
    id: 'new-version-unsafe',
    names: ['new-version-unsafe', 'poisoned version', 'unsafe version'],
    says: 'The newest version is worse than the one in use: it lost host names, is self-issued, changed issuer, expired or too weak.',
    todo: 'Do not sync: put a good version into the vault first, and see who made this one.',
    page: PAGES.renewal,
  },
];

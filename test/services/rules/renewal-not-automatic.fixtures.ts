import { hence, NOW } from '../../helpers/evidence.ts';
import { certificate, newest, renewalPolicy, secret, waitingFor } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

const DAY = 24;
const MAILS = 'kv-shop does not renew wildcard by itself: its policy mails the contacts at most.';
const UNKNOWN = 'kv-shop cannot renew wildcard by itself: its issuer is unknown to the vault.';
const byMail = renewalPolicy({ automatic: null });
const left = (hours: number) => certificate({ expiresOn: hence(hours) });

export const renewalNotAutomatic: RuleFixtures = {
  sick: {
    'a policy that only sends mail, with months left': {
      facts: byMail,
      says: MAILS,
      colour: 'green',
      proofs: [
        'Its issuer is Northwind, no action of its policy is AutoRenew',
        'kv-shop-wildcard is valid until 22 May 2027',
        'The newest version in the vault is BB',
      ],
    },
    'an issuer that the vault has no account with, whatever the policy says': {
      facts: renewalPolicy({ issuer: 'Unknown' }),
      says: UNKNOWN,
      colour: 'green',
      proofs: [
        'Its issuer is Unknown, an action of its policy is AutoRenew',
        'kv-shop-wildcard is valid until 22 May 2027',
        'The newest version in the vault is BB',
      ],
    },
    'an issuer that the vault has no account with, in other letters, and mail': {
      facts: renewalPolicy({ issuer: 'unknown', automatic: null }),
      says: UNKNOWN,
      colour: 'green',
    },
    'thirty days left': { facts: { ...byMail, ...left(30 * DAY) }, says: MAILS, colour: 'green' },
    'an hour less than thirty days left': {
      facts: { ...byMail, ...left(30 * DAY - 1) },
      says: `${MAILS} What App Service holds is valid until 23 Dec 2026.`,
    },
    'an issuer that cannot, and two days left': {
      facts: { ...renewalPolicy({ issuer: 'Unknown' }), ...left(2 * DAY) },
      says: `${UNKNOWN} What App Service holds is valid until 25 Nov 2026.`,
    },
    'expired this very moment': {
      facts: { ...byMail, ...certificate({ expiresOn: NOW }) },
      says: `${MAILS} What App Service holds is valid until 23 Nov 2026.`,
    },
    'two days left, and a newer version in the vault': {
      facts: { ...byMail, ...waitingFor(72), ...certificate({ thumbprint: 'AA', expiresOn: hence(2 * DAY) }) },
      says: MAILS,
      colour: 'green',
    },
    'App Service holds nothing yet': {
      facts: { ...byMail, ...certificate({ expiresOn: null }) },
      says: MAILS,
      colour: 'green',
    },
    'no version in the vault': {
      facts: { ...byMail, ...left(DAY), newest: null },
      says: `${MAILS} What App Service holds is valid until 24 Nov 2026.`,
      proofs: [
        'Its issuer is Northwind, no action of its policy is AutoRenew',
        'kv-shop-wildcard is valid until 24 Nov 2026',
        'The newest version in the vault is absent',
      ],
    },
  },
  healthy: {
    'it renews at a part of its lifetime': {
      facts: renewalPolicy({ automatic: { daysBeforeExpiry: null, lifetimePercentage: 80 } }),
    },
    'the vault issues it itself': { facts: { ...renewalPolicy({ issuer: 'Self' }), ...left(2 * DAY), ...newest({}) } },
    'no policy': { facts: { ...left(2 * DAY), renewalPolicy: null } },
    'a plain secret': { facts: { ...byMail, ...secret({ kind: 'secret' }), ...left(2 * DAY) } },
    'no vault': { facts: { ...byMail, ...left(2 * DAY), vault: null } },
    'no secret': { facts: { ...byMail, ...left(2 * DAY), secret: null } },
    'an uploaded certificate': { facts: { ...byMail, ...certificate({ keyVault: null }) } },
  },
};

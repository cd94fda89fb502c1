import { certificate } from '../../helpers/facts.ts';
import type { RuleFixtures } from './fixtures.ts';

export const orderNotReady: RuleFixtures = {
  sick: {
    'an order that waits': {
      facts: certificate({ status: 'WaitingOnCertificateOrder' }),
      says: 'App Service waits for a certificate order that is not finished: it is not yet issued, or its domain not yet verified.',
      proofs: ['keyVaultSecretStatus is WaitingOnCertificateOrder on kv-shop-wildcard'],
    },
    'an order that failed': {
      facts: certificate({ status: 'CertificateOrderFailed' }),
      says: 'The certificate order failed, so there is no new certificate that App Service could take.',
      proofs: ['keyVaultSecretStatus is CertificateOrderFailed on kv-shop-wildcard'],
    },
  },
  healthy: {
    'as it is before the first sync': { facts: certificate({ status: 'Initialized' }) },
    'without any status, as uploaded ones are': { facts: certificate({ status: '' }) },
    'a status that every object has': { facts: certificate({ status: 'constructor' }) },
    'a sync that failed, which is no order': { facts: certificate({ status: 'OperationNotPermittedOnKeyVault' }) },
  },
};

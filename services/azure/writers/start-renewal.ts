import { say } from '../../../sentences/index.ts';
import type { StartRenewal } from '../../domain/change.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { bareUri } from '../vault-address.ts';

/** Asks the issuer for a new version by the policy that stands in the vault. A request under way is a conflict, and no fault. */
export function startRenewal({ vaultUri, secretName }: StartRenewal, clients: Clients): Promise<Outcome> {
  const client = clients.certificates(bareUri(vaultUri));
  return outcomeOf(say('answers.renewing', { name: secretName }), async () => {
    const policy = await client.getCertificatePolicy(secretName);
    await client.beginCreateCertificate(secretName, policy);
  });
}

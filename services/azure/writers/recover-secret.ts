import { say } from '../../../sentences/index.ts';
import type { RecoverSecret } from '../../domain/change.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { bareUri } from '../vault-address.ts';

/** Brings a deleted certificate or secret back. Recovery takes a while; the looks that follow see it when it is there. */
export function recoverSecret({ vaultUri, secretName, object }: RecoverSecret, clients: Clients): Promise<Outcome> {
  const uri = bareUri(vaultUri);
  return outcomeOf(say('answers.recovering', { name: secretName }), async () => {
    if (object === 'certificate') await clients.certificates(uri).beginRecoverDeletedCertificate(secretName);
    else await clients.secrets(uri).beginRecoverDeletedSecret(secretName);
  });
}

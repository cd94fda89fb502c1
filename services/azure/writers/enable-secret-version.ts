import { say } from '../../../sentences/index.ts';
import type { EnableSecretVersion } from '../../domain/change.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';
import { bareUri } from '../vault-address.ts';

/** Makes one version usable again. */
export function enableSecretVersion(change: EnableSecretVersion, clients: Clients): Promise<Outcome> {
  return outcomeOf(say('answers.enabling', { name: change.secretName }), () => setEnabled(change, true, clients));
}

/** Makes it unusable again, as it was. */
export function disableSecretVersion(change: EnableSecretVersion, clients: Clients): Promise<Outcome> {
  return outcomeOf(say('answers.disabling', { name: change.secretName }), () => setEnabled(change, false, clients));
}

/** A certificate hands the switch on to its secret and its key. */
async function setEnabled(
  { vaultUri, secretName, version, object }: EnableSecretVersion,
  enabled: boolean,
  clients: Clients,
): Promise<void> {
  const uri = bareUri(vaultUri);
  if (object === 'certificate')
    await clients.certificates(uri).updateCertificateProperties(secretName, version, { enabled });
  else await clients.secrets(uri).updateSecretProperties(secretName, version, { enabled });
}

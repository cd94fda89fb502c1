import { say } from '../../../sentences/index.ts';
import type { ImportCertificate } from '../../domain/change.ts';
import { parseResourceId } from '../../domain/resource-id.ts';
import { outcomeOf } from '../answer.ts';
import type { Clients } from '../clients.ts';
import type { Outcome } from '../gateway.ts';

/** Imports what a vault holds as a new certificate. A 400 is App Service saying that it may not read the vault yet. */
export function importCertificate(change: ImportCertificate, clients: Clients): Promise<Outcome> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(change.certificateId);
  const { location, serverFarmId, vaultId, secretName } = change;
  const plan = serverFarmId ? { serverFarmId } : {};
  const certificate = { location, ...plan, keyVaultId: vaultId, keyVaultSecretName: secretName };
  return outcomeOf(
    say('answers.importing', { name }),
    () =>
      clients.withoutRetries.appService(subscriptionId).certificates.createOrUpdate(resourceGroup, name, certificate),
    { 400: 'refused-for-now' },
  );
}

/** Deletes the imported certificate, which Azure refuses while a host name is bound to it. */
export function deleteCertificate({ certificateId }: ImportCertificate, clients: Clients): Promise<Outcome> {
  const { subscriptionId, resourceGroup, name } = parseResourceId(certificateId);
  return outcomeOf(say('answers.deleting', { name }), () =>
    clients.appService(subscriptionId).certificates.delete(resourceGroup, name),
  );
}

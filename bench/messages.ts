/** Messages of every kind and language; `shop-prod-…` are in the fleet, the others are mistyped or nowhere. */
export const messages: readonly string[] = [
  'why is shop-prod-1201 yellow?',
  'sync shop-prod-1201 please',
  'fix the certificate on pay-prod-5040',
  'what is wrong with www.crm-test-12.fabrikam.com',
  'which certificates expire in the next 30 days?',
  'who approved the fix on kv-17 last week',
  'do not sync orders-uat-23 before friday, the freeze is on',
  'what does OperationNotPermittedOnKeyVault mean',
  'warum ist billing-dev-35 gelb',
  'bitte orders-uat-23 jetzt synchronisieren',
  'pourquoi la synchronisation de mail-prod-7 a échoué',
  'sincroniza stock-prod-8 por favor',
  'o que aconteceu com people-prod-9?',
  'shop-prod-1201 を同期してください',
  'why is shop-prod-120l yellow',
  'is shpo-prod-1201 ok',
  'check nothing-like-this-here',
  'what is going on with AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA000004B1',
  "Failed to sync the certificate: The service does not have access to '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg-bench/providers/Microsoft.KeyVault/vaults/kv-17' Key Vault. Please make sure that you have granted necessary permissions to the service to perform the request operation.",
  'Azure.RequestFailedException: Service request failed.\nStatus: 403 (Forbidden)\n   at Azure.Security.KeyVault.Secrets.SecretClient.GetSecret(String name)\n   at Fabrikam.Web.Startup.Configure()\nVault: kv-17;location=westeurope',
  'help',
  'thanks!',
];

/** Names with a letter wrong, missing, too many or in the wrong place, as people write them. */
export const mistyped: readonly string[] = [
  'shop-prod-120l',
  'shpo-prod-1201',
  'app-crm-dev7725',
  'www.mail-uat7-747.fabrikam.com',
  'people-tset-99.fabrikam.com',
  'biling-test-5535',
  'portal-dev-923.4fabrikam.com',
  'kve26',
  'sotck-prod-8',
  'nothing-like-this-here',
];

/** Rules, remedies and changes that are built like names of resources; the bot shows them, so people ask about them. */
const OWN_TERMS = new Set([
  'plan-cannot-bind',
  'sync-status-stale',
  'new-version-unsafe',
  'grant-lacks-secret-get',
  'firewall-blocks-app-service',
  'vault-not-found',
  'vault-soft-deleted',
  'vault-moved',
  'vault-in-other-tenant',
  'perimeter-blocks-app-service',
  'renewal-awaits-merge',
  'served-certificate-differs',
]);

/** Whether a word is a term of the bot's own, and so names no resource. */
export function isOwnTerm(word: string): boolean {
  return OWN_TERMS.has(word);
}

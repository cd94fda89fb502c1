/** What has to be mended by hand. */
export const hand = {
  'no-automatic-fix': '<b>No automatic fix. </b>{todo}',
  'certificate-expired': 'Renew it where it was issued, then sync it from its vault, or upload it where it has none.',
  'certificate-expiring': 'Have a new version issued in its vault before that day; a sync then takes it at once.',
  'certificate-not-from-key-vault':
    'Upload its successor and bind the host names to it, or import it from a vault that renews it.',
  'order-not-ready': 'Complete the order: verify the domain, and choose the vault that the certificate goes into.',
  'plan-cannot-bind': 'Scale the App Service plan up to Basic or higher; Free and Shared plans bind no certificates.',
  'vault-not-found':
    'Import the certificate from the vault that holds it today, and bind the host names to the import.',
  'vault-moved':
    'Put a new version into the moved vault, import that, and bind the host names to it; the same thumbprint is refused.',
  'vault-in-other-tenant':
    'Copy the certificate into a vault of the tenant of this subscription, and import it from there.',
  'principal-absent': 'An administrator of the directory has to create the service principal of App Service, once.',
  'access-denied-by-assignment':
    'Whoever made the deny assignment has to except App Service from it or take it away; no grant helps against it.',
  'perimeter-blocks-app-service':
    'Whoever runs the perimeter has to admit App Service by an inbound rule, or set this vault back to transition mode.',
  'secret-not-found':
    'Put the certificate into the vault again under this name, or import the one that took its place.',
  'secret-expired': 'Have a new version issued in the vault, then sync.',
  'secret-not-pkcs12':
    'Put it into the vault again as PKCS#12: one PFX file, with the private key and the whole chain.',
  'key-not-exportable':
    'Have a new version issued by a policy with an exportable RSA key that lives in software, not in an HSM.',
  'key-not-supported': 'Have a new version issued with an RSA key of 2048 bits or more.',
  'renewal-failed':
    'Mend what the issuer complains of, such as its account or the proof of the domain, then renew again.',
  'renewal-awaits-merge': 'Have the certificate authority sign the pending request, then merge what it signed.',
  'renewal-not-automatic':
    'Renew it by hand before that day, or choose an issuer and a policy that renew by themselves.',
  'new-version-unsafe':
    'Do not sync: put a right version on top of it before App Service takes this one at its daily sync.',
  'hostname-not-covered': 'Have a version issued that names this host, or bind the host to a certificate that does.',
  'thumbprint-pinned': 'Set the app setting to the thumbprint that App Service holds now; the app restarts by that.',
  'served-certificate-differs':
    'Renew it on what answers for this host, such as a front door or a gateway; if that is the app itself, restart it.',
  'see-the-evidence': 'The evidence shows where a person has to act.',
} as const;

/** What there is in Azure around a certificate, explained: kinds, formats, bindings, renewals. */
export const azureTerms = {
  'app-service-certificate-says':
    'A certificate bought through Azure, whose order is an object of its own and which is stored in a vault as a secret.',
  'app-service-certificate-todo':
    'Look at the order in the portal for renewal and domain verification; you will not find it under Certificates of the vault.',
  'managed-certificate-says':
    'The free certificate that App Service makes and renews by itself for one host name; no vault has a part in it.',
  'managed-certificate-todo':
    'Keep the DNS record of the host name pointing at the app, and ask the platform rather than a vault when it fails.',
  'vault-certificate-says':
    'The certificate object in Key Vault; a secret of the same name carries it with its private key, and that is what App Service reads.',
  'vault-certificate-todo': 'Renew here, and look at the certificate in App Service for what is served.',
  'short-lifetimes-says':
    'Public certificates may last 200 days since March 2026, 100 from March 2027 and 47 from March 2029.',
  'short-lifetimes-todo':
    'Have every certificate renew and sync without a person by then, and drop every pinned thumbprint.',
  'self-signed-says':
    'A certificate that signs itself, issuer Self in Key Vault: it renews by itself, and browsers do not trust it.',
  'self-signed-todo':
    'Do not sync it to a public host name; a policy with this issuer on an imported certificate may make such a version.',
  'thumbprint-says':
    'The SHA-1 hash of a certificate, in hexadecimal at App Service, by which a binding names it; every renewal changes it.',
  'thumbprint-todo': 'Compare it between vault, certificate and binding to see which of them is behind.',
  'x5t-says': 'The same SHA-1 hash as the thumbprint, written by Key Vault in base64url instead of hexadecimal.',
  'x5t-todo': 'Decode it before comparing it with a thumbprint of App Service; the bot does that for you.',
  'pkcs12-says':
    'A file that holds a certificate, its chain and its private key; App Service takes nothing else from a vault, and without a password.',
  'pkcs12-todo':
    'Give the secret the content type application/x-pkcs12, with the whole chain and an RSA key of 2048 bits or more.',
  'pem-says':
    'Certificates and keys as text; Key Vault can store them so, and App Service may then refuse to import them.',
  'pem-todo': 'Convert it to PKCS#12, or set that content type in the certificate policy and renew.',
  'content-type-says': 'What the secret in the vault says it holds; App Service wants application/x-pkcs12.',
  'content-type-todo': 'Set it in the certificate policy and renew, or on a plain secret whose value really is a PFX.',
  'certificate-chain-says':
    'The certificates between yours and the root that clients trust; the PFX must hold all of them, the root too.',
  'certificate-chain-todo':
    'Import the PFX with its full chain, or merge the chain together with the signed certificate.',
  'sni-binding-says':
    'A binding by host name: many certificates share one address, and the client says which name it wants.',
  'sni-binding-todo': 'Prefer it; only clients that do not send the name need an IP binding.',
  'ip-binding-says':
    'A binding that gives the app an inbound address of its own; setting another thumbprint keeps it, deleting the binding can change the address.',
  'ip-binding-todo': 'Rebind in place rather than delete, and check DNS if the address did change.',
  'webspace-says':
    'The resource group, region and system of a plan; certificates belong to it and its apps share them, at most 1000 private ones.',
  'webspace-todo': 'Look for a certificate in the resource group of the plan, hidden types shown, and reuse it there.',
  'deployment-slot-says':
    'A second copy of an app with host names and TLS bindings of its own, which should follow their certificate like those of the app.',
  'deployment-slot-todo':
    'Look at the bindings of every slot, not only of production, when an old certificate is still served.',
  'host-name-binding-says':
    'What puts a thumbprint on a host name of an app; a sync moves it along with the certificate, an upload does not.',
  'host-name-binding-todo': 'Compare its thumbprint with that of the certificate, and rebind where it stayed behind.',
  'wildcard-says':
    'A name such as *.contoso.com, which covers exactly one label: www.contoso.com, but neither contoso.com nor a.b.contoso.com.',
  'wildcard-todo': 'Have the bare domain and deeper names listed in the certificate beside it.',
  'background-sync-says':
    'About every 24 hours App Service compares its certificates with their vaults, takes newer versions and moves the bindings.',
  'background-sync-todo': 'Wait for it or press Sync; what it has not done after 48 hours it will hardly do.',
  'lifetime-action-says':
    'What Key Vault does when a certificate nears its end: AutoRenew makes a new version, EmailContacts only writes to people.',
  'lifetime-action-todo':
    'Set AutoRenew where the issuer is integrated or Self; with any other issuer plan the renewal yourselves.',
  'issuer-says':
    'Who signs what a vault certificate renews to: an integrated authority, DigiCert or GlobalSign, the vault itself, or somebody unknown to it.',
  'issuer-todo': 'Look at it in the certificate policy: only integrated authorities and Self can renew by themselves.',
  'issuer-unknown-says':
    'An authority that Key Vault does not work with: it makes the signing request, and never renews by itself.',
  'issuer-unknown-todo':
    'Have the request signed and merge the answer, or import a new version from your own tool, in time.',
  'signing-request-says':
    'The request, with the public key, that an authority signs; the private key stays in the vault that made it.',
  'signing-request-todo': 'Download it from Certificate Operation, have it signed, and merge what comes back.',
  'certificate-policy-says':
    'What Key Vault makes the next version by: issuer, host names, key, content type and lifetime actions.',
  'certificate-policy-todo': 'Mend the policy when a renewal came out wrong, since the next one follows it again.',
} as const;

import { BEN, BOT, type CertificateName, GROUP, heldAs, roleAt, SITE, thumbprint, type World } from '../base.ts';
import { addCertificate } from '../estate.ts';
import { asIn } from '../faults/index.ts';
import { bind, bindingOf, certificate, refuses, resource } from '../story.ts';
import type { Incidents } from './incident.ts';

const BOUND = { plan: ['bind-hostname'], approved: 'green' } as const;

/** Certificates that stand beside one another, and host names on the wrong one or on none. */
export const ofBindings: Incidents = {
  'which-certs-come-from-kv': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/69536',
    tells: 'A certificate of the same subject was uploaded before, and nothing is bound to it any more.',
    alters: (world) => uploadedBefore(world, 'june'),
    says: { colour: 'green', first: null, finds: [] },
  },
  'uploaded-new-binding-old': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/79733',
    tells: 'A new certificate was uploaded beside the old one, which has expired with a host name still on it.',
    alters(world) {
      uploadedBefore(world, 'expired yesterday');
      bind(world, { 'shop.contoso.com': thumbprint('expired yesterday') });
      Object.assign(certificate(world), { keyVaultId: null, keyVaultSecretName: null });
    },
    says: {
      colour: 'red',
      first: 'binding-on-old-certificate',
      finds: ['binding-on-old-certificate', 'certificate-not-from-key-vault'],
      ...BOUND,
      undone: ['bind-hostname'],
    },
  },
  'tf-pfx-to-kv-409': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/13059',
    tells:
      'The certificate of the vault stands beside the uploaded one that it is to replace, which has five days left.',
    alters(world) {
      uploadedBefore(world, 'expires in five days');
      const to = thumbprint('expires in five days');
      bind(world, { 'shop.contoso.com': to, 'www.contoso.com': to });
    },
    says: {
      colour: 'yellow',
      first: 'binding-on-old-certificate',
      finds: ['binding-on-old-certificate'],
      plan: ['bind-hostname', 'bind-hostname'],
      approved: 'green',
      undone: ['bind-hostname', 'bind-hostname'],
    },
  },
  'ip-ssl-keep-address': {
    source: 'https://github.com/MicrosoftDocs/azure-docs/issues/39807',
    tells: 'A host name with an address of its own did not follow the last renewal.',
    alters(world) {
      bind(world, { 'shop.contoso.com': thumbprint('june') });
      const state = { sslState: 'IpBasedEnabled', ipBasedSslState: 'Configured', virtualIP: '203.0.113.80' };
      Object.assign(bindingOf(world, 'shop.contoso.com'), state);
    },
    says: { colour: 'yellow', first: 'binding-on-old-certificate', finds: ['binding-on-old-certificate'], ...BOUND },
  },
  'hostname-mismatch': {
    source: 'https://github.com/Azure/azure-powershell/issues/12843',
    tells: 'A host name was added that the certificate does not name, and could not be bound to it.',
    alters: (world) => bind(world, { 'shop.fabrikam.com': null }),
    says: { colour: 'yellow', first: 'hostname-not-covered', finds: ['hostname-not-covered'] },
  },
  'orphan-cert-undeletable': {
    source: 'https://github.com/projectkudu/AzureResourceExplorer/issues/241',
    tells: 'A certificate that nobody uses was left behind in another region.',
    alters(world) {
      const left = uploadedBefore(world, 'expired yesterday');
      left.location = 'North Europe';
      left.properties.webSpace = 'rg-shop-prod-NorthEuropewebspace';
    },
    says: { colour: 'green', first: null, finds: [] },
  },
  'cli-bind-thumbprint-not-found': {
    source: 'https://github.com/Azure/azure-cli/issues/22129',
    tells: 'The certificate is in the group of the plan, where nobody looked for it; the app is in another one.',
    alters(world) {
      const site = resource(world, SITE);
      site.id = SITE.replace(GROUP, `${GROUP.replace('rg-shop-prod', 'rg-shop-apps')}`);
      bind(world, { 'shop.contoso.com': null }, site.id);
      world.resources.push(roleAt(site.id, 'Website Contributor', BOT), roleAt(site.id, 'Website Contributor', BEN));
    },
    says: {
      colour: 'yellow',
      first: 'hostname-unbound',
      finds: ['hostname-unbound'],
      ...BOUND,
      undone: ['bind-hostname'],
    },
  },
  'tf-binding-409-retry': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/13651',
    tells: 'A host name is to be bound while something else is being done to the app.',
    alters(world) {
      bind(world, { 'shop.contoso.com': null });
      const message = 'Cannot modify this site because another operation is in progress.';
      refuses(world, { method: 'PUT', path: '/hostNameBindings/' }, { status: 409, code: 'Conflict', message });
    },
    says: {
      colour: 'yellow',
      first: 'hostname-unbound',
      finds: ['hostname-unbound'],
      ...BOUND,
      undone: ['bind-hostname'],
    },
  },
  'load-certificates-one-char': {
    source: 'https://learn.microsoft.com/en-us/answers/questions/5916603',
    tells: 'The setting that has the app load the certificate misses its thumbprint by one character.',
    alters(world) {
      const value = thumbprint('november').replace(/.$/, (last) => (last === '0' ? '1' : '0'));
      resource(world, SITE).properties.siteConfig = { appSettings: [{ name: 'WEBSITE_LOAD_CERTIFICATES', value }] };
    },
    says: asIn('thumbprint-pinned'),
  },
  'tf-managed-segfault': {
    source: 'https://github.com/hashicorp/terraform-provider-azurerm/issues/13353',
    tells: 'A free managed certificate is there, of which Azure tells neither thumbprint nor dates nor issuer.',
    alters(world) {
      const unknown = { thumbprint: null, issuer: null, issueDate: null, expirationDate: null };
      const notImported = { keyVaultId: null, keyVaultSecretName: null, canonicalName: 'shop.contoso.com' };
      Object.assign(certificate(world), unknown, notImported);
    },
    says: { colour: 'unknown', first: null, finds: ['certificate-not-from-key-vault'], gaps: true },
  },
};

/** A certificate that somebody uploaded before, beside the one that is asked about. */
function uploadedBefore(world: World, name: CertificateName) {
  const properties = {
    ...heldAs(name),
    keyVaultId: null,
    keyVaultSecretName: null,
    keyVaultSecretStatus: 'Initialized',
  };
  return addCertificate(world, 'contoso-uploaded', properties);
}

import { cer, SITE, thumbprint } from '../base.ts';
import { bind, resource, type Story } from '../story.ts';

export const ofBinding: Readonly<Record<string, Story>> = {
  'binding-on-old-certificate': {
    tells: 'One host name did not follow the last renewal.',
    alters: (world) => bind(world, { 'shop.contoso.com': thumbprint('june') }),
    says: {
      colour: 'yellow',
      first: 'binding-on-old-certificate',
      finds: ['binding-on-old-certificate'],
      plan: ['bind-hostname'],
      approved: 'green',
    },
  },
  'hostname-not-covered': {
    tells: 'A host name is bound to a certificate that does not name it.',
    alters: (world) => bind(world, { 'shop.fabrikam.com': thumbprint('november') }),
    says: { colour: 'red', first: 'hostname-not-covered', finds: ['hostname-not-covered'] },
  },
  'hostname-unbound': {
    tells: 'A host name was added, and nobody bound the certificate to it.',
    alters: (world) => bind(world, { 'blog.contoso.com': null }),
    says: {
      colour: 'yellow',
      first: 'hostname-unbound',
      finds: ['hostname-unbound'],
      plan: ['bind-hostname'],
      approved: 'green',
      undone: ['bind-hostname'],
    },
  },
  'thumbprint-pinned': {
    tells: 'The code of the app loads the certificate by the thumbprint that it had in June.',
    alters(world) {
      const appSettings = [{ name: 'WEBSITE_LOAD_CERTIFICATES', value: thumbprint('june') }];
      resource(world, SITE).properties.siteConfig = { appSettings };
    },
    says: { colour: 'yellow', first: 'thumbprint-pinned', finds: ['thumbprint-pinned'] },
  },
  'served-certificate-differs': {
    tells: 'A front door answers for the shop with a certificate of its own.',
    alters(world) {
      world.served['shop.contoso.com'] = cer('at the front door');
    },
    says: { colour: 'red', first: 'served-certificate-differs', finds: ['served-certificate-differs'] },
  },
};

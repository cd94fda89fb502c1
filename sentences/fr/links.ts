import type { Sentences } from '../catalogue.ts';

/** The links of the chain, and their states. */
export const links: Sentences<'links'> = {
  certificate: 'certificat',
  vault: 'coffre',
  access: 'accès',
  network: 'réseau',
  secret: 'secret',
  renewal: 'renouvellement',
  sync: 'synchro',
  binding: 'liaison',
  served: 'diffusion',
  broken: 'rupture : {links}',
  unread: 'lecture impossible : {links}',
  'not-reached': 'hors d’atteinte : {links}',
  'not-looked': 'sans contrôle : {links}',
  'all-sound': 'tous les maillons sont sains',
  'rest-sound': 'le reste est sain',
  spoken: '{states}.',
};

import type { Sentences } from '../catalogue.ts';

/** The links of the chain, and their states. */
export const links: Sentences<'links'> = {
  certificate: 'certificado',
  vault: 'cofre',
  access: 'acesso',
  network: 'rede',
  secret: 'segredo',
  renewal: 'renovação',
  sync: 'sincronização',
  binding: 'associação',
  served: 'entrega',
  broken: 'com falha: {links}',
  unread: 'não lido: {links}',
  'not-reached': 'não alcançado: {links}',
  'not-looked': 'não verificado: {links}',
  'all-sound': 'todos os elos em ordem',
  'rest-sound': 'o resto em ordem',
  spoken: '{states}.',
};

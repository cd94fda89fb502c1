import type { Sentences } from '../catalogue.ts';

/** The links of the chain, and their states. */
export const links: Sentences<'links'> = {
  certificate: 'certificado',
  vault: 'almacén',
  access: 'acceso',
  network: 'red',
  secret: 'secreto',
  renewal: 'renovación',
  sync: 'sincronización',
  binding: 'enlace',
  served: 'entrega',
  broken: 'con fallo: {links}',
  unread: 'sin leer: {links}',
  'not-reached': 'sin alcanzar: {links}',
  'not-looked': 'sin comprobar: {links}',
  'all-sound': 'todos los eslabones están bien',
  'rest-sound': 'el resto está bien',
  spoken: '{states}.',
};

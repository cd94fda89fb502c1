import type { Sentences } from '../catalogue.ts';

/** What the rules find about what browsers get. */
export const ruleServed: Sentences<'rule-served'> = {
  differs:
    '{count, plural, one {{hosts} sirve un certificado distinto del que tiene enlazado: {whose}.} other {{hosts} sirven un certificado distinto del que tienen enlazado: {whose}.}}',
  /** What stands as {whose}: one of the two after, or several of them. */
  and: '{one} y {other}',
  issued: 'uno de {issuer} que {ended, select, yes {caducó el} other {es válido hasta el}} {day}',
  'self-issued':
    'uno sin más emisor que él mismo, que {ended, select, yes {caducó el} other {es válido hasta el}} {day}',
  answered: '{host} respondió con {thumbprint}, emitido por {issuer}, válido hasta el {day}',
  /** Names what was not seen. */
  unseen: 'lo que se sirve en {hosts}',
  /** What stands as {hosts}, one or several of them, and why. */
  unreachable: '{host} ({why})',
  'not-resolved': 'su nombre no se resuelve ({code})',
  'not-resolved-unsaid': 'su nombre no se resuelve (sin motivo indicado)',
  'not-resolved-in-time': 'su nombre no se resolvió a tiempo',
  'no-tls': 'ahí no hay TLS ({code})',
  'no-tls-unsaid': 'ahí no hay TLS (sin motivo indicado)',
  'no-answer': 'sin respuesta a tiempo',
  'no-certificate': 'no muestra ningún certificado',
  'not-a-certificate': 'no es un certificado',
  'no-tls-at-all': 'ahí no hay TLS',
};

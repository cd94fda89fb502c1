import type { Sentences } from '../catalogue.ts';

/** What the rules find about what browsers get. */
export const ruleServed: Sentences<'rule-served'> = {
  differs:
    '{count, plural, one {{hosts} serve outro certificado, diferente do associado: {whose}.} other {{hosts} servem outro certificado, diferente do associado: {whose}.}}',
  /** What stands as {whose}: one of the two after, or several of them. */
  and: '{one} e {other}',
  issued: 'um de {issuer} que {ended, select, yes {expirou em} other {vale até}} {day}',
  'self-issued': 'um emitido por si mesmo que {ended, select, yes {expirou em} other {vale até}} {day}',
  answered: '{host} respondeu com {thumbprint}, emitido por {issuer}, válido até {day}',
  /** Names what was not seen. */
  unseen: 'o que é servido em {hosts}',
  /** What stands as {hosts}, one or several of them, and why. */
  unreachable: '{host} ({why})',
  'not-resolved': 'o nome não é resolvido ({code})',
  'not-resolved-unsaid': 'o nome não é resolvido (motivo não informado)',
  'not-resolved-in-time': 'o nome não foi resolvido a tempo',
  'no-tls': 'sem TLS ali ({code})',
  'no-tls-unsaid': 'sem TLS ali (motivo não informado)',
  'no-answer': 'sem resposta a tempo',
  'no-certificate': 'não apresenta certificado',
  'not-a-certificate': 'não é um certificado',
  'no-tls-at-all': 'sem TLS ali',
};

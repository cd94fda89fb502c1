import type { Sentences } from '../catalogue.ts';

/** What the rules find about what browsers get. */
export const ruleServed: Sentences<'rule-served'> = {
  differs:
    '{count, plural, one {{hosts} présente un autre certificat que celui auquel il est lié : {whose}.} other {{hosts} présentent un autre certificat que celui auquel ils sont liés : {whose}.}}',
  /** What stands as {whose}: one of the two after, or several of them. */
  and: '{one}, et {other}',
  issued: 'un certificat émis par {issuer}, {ended, select, yes {expiré le} other {valide jusqu’au}} {day}',
  'self-issued': 'un certificat auto-signé, {ended, select, yes {expiré le} other {valide jusqu’au}} {day}',
  answered: '{host} a répondu avec {thumbprint}, émis par {issuer}, valide jusqu’au {day}',
  /** Names what was not seen. */
  unseen: 'ce que présente {hosts}',
  /** What stands as {hosts}, one or several of them, and why. */
  unreachable: '{host} ({why})',
  'not-resolved': 'nom non résolu ({code})',
  'not-resolved-unsaid': 'nom non résolu (sans raison donnée)',
  'not-resolved-in-time': 'nom non résolu à temps',
  'no-tls': 'pas de TLS ({code})',
  'no-tls-unsaid': 'pas de TLS (sans raison donnée)',
  'no-answer': 'pas de réponse à temps',
  'no-certificate': 'aucun certificat présenté',
  'not-a-certificate': 'ce n’est pas un certificat',
  'no-tls-at-all': 'pas de TLS',
};

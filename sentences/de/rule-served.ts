import type { Sentences } from '../catalogue.ts';

/** What the rules find about what browsers get. */
export const ruleServed: Sentences<'rule-served'> = {
  differs:
    '{count, plural, one {{hosts} liefert ein anderes Zertifikat als das gebundene: {whose}.} other {{hosts} liefern ein anderes Zertifikat als das gebundene: {whose}.}}',
  /** What stands as {whose}: one of the two after, or several of them. */
  and: '{one}, und {other}',
  issued: 'eines von {issuer}, {ended, select, yes {abgelaufen am} other {gültig bis}} {day}',
  'self-issued': 'ein selbst ausgestelltes, {ended, select, yes {abgelaufen am} other {gültig bis}} {day}',
  answered: '{host} antwortete mit {thumbprint}, ausgestellt von {issuer}, gültig bis {day}',
  /** Names what was not seen. */
  unseen: 'was auf {hosts} ausgeliefert wird',
  /** What stands as {hosts}, one or several of them, and why. */
  unreachable: '{host} ({why})',
  'not-resolved': 'Name nicht auflösbar ({code})',
  'not-resolved-unsaid': 'Name nicht auflösbar (ohne Angabe von Gründen)',
  'not-resolved-in-time': 'Name nicht rechtzeitig aufgelöst',
  'no-tls': 'kein TLS dort ({code})',
  'no-tls-unsaid': 'kein TLS dort (ohne Angabe von Gründen)',
  'no-answer': 'keine rechtzeitige Antwort',
  'no-certificate': 'zeigt kein Zertifikat',
  'not-a-certificate': 'kein Zertifikat',
  'no-tls-at-all': 'kein TLS dort',
};

import type { Sentences } from '../catalogue.ts';

/** What the rules find about renewals in the vault. */
export const ruleRenewal: Sentences<'rule-renewal'> = {
  unsafe: 'Die neueste Version von {name} in {vault} sollte nicht übernommen werden: sie {dangers}.',
  /** What stands as {dangers}, one or several of them, joined as the language joins what is listed. */
  'no-longer-covers': 'deckt {hosts} nicht mehr ab',
  'has-expired': 'ist am {day} abgelaufen',
  'not-for-servers': 'ist nicht für Webserver bestimmt',
  'self-issued': 'nennt sich selbst als Aussteller',
  'other-issuer': 'kommt von {after}, nicht mehr von {before}',
  /** What proves it. */
  newest:
    'Version {version} ({thumbprint}) nennt {count, plural, =0 {keinen Host} other {{hosts}}}, ausgestellt von {issuer}, gültig bis {day}',
  held: 'App Service hat {thumbprint}; es nennt {count, plural, =0 {keinen Host} other {{hosts}}}, ausgestellt von {issuer}',
  'held-untold':
    'App Service hat {thumbprint}; es nennt {count, plural, =0 {keinen Host} other {{hosts}}}, der Aussteller wird nicht genannt',
  'awaits-merge':
    'Die Erneuerung von {name} in {vault} wartet darauf, dass jemand das signierte Zertifikat zusammenführt.',
  'in-progress': 'Der Status ist inProgress',
  'in-progress-details': 'Der Status ist inProgress: „{details}“',
  issuer: 'Der Aussteller ist {issuer}',
  'issuer-not-told': 'Der Aussteller wird nicht genannt',
  failed: 'Die Erneuerung von {name} in {vault} ist fehlgeschlagen, ein Grund wird nicht genannt.',
  'failed-issuer':
    '{ended, select, yes {Die Erneuerung von {name} in {vault} ist fehlgeschlagen; der Aussteller meldet: „{words}“} other {Die Erneuerung von {name} in {vault} ist fehlgeschlagen; der Aussteller meldet: „{words}“.}}',
  'failed-vault':
    '{ended, select, yes {Die Erneuerung von {name} in {vault} ist fehlgeschlagen; der Tresor meldet: „{words}“} other {Die Erneuerung von {name} in {vault} ist fehlgeschlagen; der Tresor meldet: „{words}“.}}',
  status: 'Der Status ist failed, der Fehler {code}',
  'status-no-code': 'Der Status ist failed, der Fehler hat keinen Code',
  'issuer-unknown': '{vault} kann {name} nicht selbst erneuern: der Tresor kennt den Aussteller nicht.',
  'not-automatic':
    '{vault} erneuert {name} nicht von selbst: laut Richtlinie gibt es höchstens eine E-Mail an die Kontakte.',
  'held-until': 'Das Zertifikat in App Service gilt bis {day}.',
  policy:
    'Der Aussteller ist {issuer}, {automatic, select, yes {eine Aktion der Richtlinie ist AutoRenew} other {keine Aktion der Richtlinie ist AutoRenew}}',
};

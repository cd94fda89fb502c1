import type { Sentences } from '../catalogue.ts';

/** What the rules find about what the vault holds. */
export const ruleSecret: Sentences<'rule-secret'> = {
  'key-in-hsm':
    'Der private Schlüssel von {name} in {vault} liegt in einem HSM; App Service erhält das Zertifikat deshalb ohne ihn.',
  'key-not-exportable':
    'Der private Schlüssel von {name} in {vault} ist nicht exportierbar; App Service erhält das Zertifikat deshalb ohne ihn.',
  'key-in-policy': 'kty ist {type}, exportable ist {exportable} in der Richtlinie',
  'elliptic-curve':
    'Die neueste Version von {name} in {vault} hat einen Schlüssel mit elliptischer Kurve; den unterstützt App Service aus einem Tresor nicht.',
  'short-key':
    'Die neueste Version von {name} in {vault} hat einen RSA-Schlüssel mit {bits} Bit; App Service verlangt mindestens {least}.',
  'public-key': 'Der öffentliche Schlüssel von Version {version} ist {type}',
  'public-key-bits': 'Der öffentliche Schlüssel von Version {version} ist {type}, {bits} Bit',
  /** Names what was not seen. */
  'kind-of-key': 'die Art des Schlüssels von {name} in {vault}',
  disabled:
    'Die neueste Version von {name} in {vault} ist deaktiviert: App Service ruft ausschließlich die neueste ab.',
  'disabled-alone':
    'Die neueste Version von {name} in {vault} ist deaktiviert, obwohl eine ältere aktiviert ist: App Service ruft ausschließlich die neueste ab.',
  enabled: 'enabled ist {enabled} auf Version {version}',
  expired:
    'Die neueste Version von {name} in {vault} ist am {day} abgelaufen; App Service könnte nur ein abgelaufenes Zertifikat übernehmen.',
  exp: 'exp ist {day} auf Version {version}',
  'not-found': '{vault} hat weder ein Zertifikat noch ein Geheimnis mit dem Namen {name}.',
  'vault-knows-none': '{vault} kennt {name} nicht',
  'none-deleted': 'Kein gelöschtes {name} lässt sich wiederherstellen',
  pem: '{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} in {vault} liegt als PEM vor; App Service übernimmt nur PKCS#12.',
  'not-pkcs12':
    '{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} in {vault} hat nicht den Inhaltstyp von PKCS#12; App Service übernimmt nur PKCS#12.',
  type: 'contentType ist {type} auf Version {version}',
  'no-type': 'contentType ist auf Version {version} nicht gesetzt',
  'type-in-policy': 'contentType ist {type} in der Richtlinie',
  'soft-deleted':
    '{known, select, both {{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} in {vault} wurde am {day} gelöscht und lässt sich bis {until} wiederherstellen.} deletion {{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} in {vault} wurde am {day} gelöscht und lässt sich wiederherstellen.} purge {{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} in {vault} wurde gelöscht und lässt sich bis {until} wiederherstellen.} other {{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} in {vault} wurde gelöscht und lässt sich wiederherstellen.}}',
  deletion:
    '{known, select, both {{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} wurde am {time} gelöscht, scheduledPurgeDate ist {until}} deletion {{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} wurde am {time} gelöscht, scheduledPurgeDate wird nicht genannt} purge {{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} wurde zu nicht genannter Zeit gelöscht, scheduledPurgeDate ist {until}} other {{kind, select, certificate {Das Zertifikat} other {Das Geheimnis}} {name} wurde zu nicht genannter Zeit gelöscht, scheduledPurgeDate wird nicht genannt}}',
};

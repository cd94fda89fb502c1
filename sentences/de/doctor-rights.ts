import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about its rights, scope by scope: too few to read, those to mend with, and too many. */
export const doctorRights: Sentences<'doctor-rights'> = {
  lists: '{scope}: Zertifikate und Web-Apps lassen sich auflisten.',
  'lists-groups':
    '{scope}: Zertifikate und Web-Apps lassen sich in {count, plural, one {# Ressourcengruppe} other {# Ressourcengruppen}} auflisten.',
  'certificates-unread': '{scope}: Zertifikate lassen sich nicht auflisten: {why}',
  'sites-unread': '{scope}: Web-Apps lassen sich nicht auflisten: {why}',
  'roles-read': '{scope}: Rollen- und Verweigerungszuweisungen sind lesbar.',
  'roles-unread': '{scope}: Rollenzuweisungen sind nicht lesbar, also darf niemand genehmigen: {why}',
  'denials-unread': '{scope}: Verweigerungszuweisungen sind nicht lesbar, also darf niemand genehmigen: {why}',
  refused: 'von Azure verweigert',
  'settings-read': '{scope}: App-Einstellungen sind lesbar.',
  'settings-unread':
    '{scope}: App-Einstellungen sind nicht lesbar, festgeschriebene Fingerabdrücke werden also nicht gefunden: {why}',
  'vault-ok': '{vault}: Zertifikate und Geheimnisse lassen sich auflisten.',
  'vault-unseen': '{vault}: Zertifikate folgen diesem Tresor, und der Bot sieht ihn nicht.',
  'vault-silent': '{vault}: Der Tresor antwortet nicht: {why}',
  'vault-closed': '{vault}: Das Netzwerk des Tresors lässt den Bot nicht ein: {why}',
  'vault-certificates': '{vault}: Zertifikate lassen sich nicht auflisten: {why}',
  'vault-secrets': '{vault}: Geheimnisse lassen sich nicht auflisten: {why}',
  'vault-no-get': '{vault}: Zertifikate lassen sich auflisten, aber nicht lesen.',
  'fixes-all': '{scope}: ausführbar: {can}.',
  'fixes-some': '{scope}: ausführbar: {can}; nicht ausführbar: {cannot}.',
  'fixes-none': '{scope}: nicht ausführbar: {cannot}.',
  'fixes-by-approvers':
    'Änderungen werden mit den Rechten der genehmigenden Person ausgeführt; der Bot selbst braucht keine.',
  'fix-sync': 'Synchronisieren von Zertifikaten',
  'fix-bind': 'Binden von Hostnamen',
  'fix-let-in': 'Einlassen von App Service',
  'fix-network': 'Öffnen der Firewall',
  'fix-certificates': 'Aktivieren, Wiederherstellen und Erneuern von Zertifikaten',
  'no-excess':
    'Nichts von dem, was angesehen wurde, gibt dem Bot zu viel: Er kann kein Geheimnis lesen, und keine Rolle erlaubt alles.',
  'excess-wide': '{role} auf {scope} erlaubt fast alles; der Bot braucht viel weniger.',
  'excess-secrets': '{role} auf {scope} lässt den Bot Geheimnisse lesen, auch private Schlüssel; er tut es nie.',
  'excess-policy':
    '{vault}: Eine Zugriffsrichtlinie lässt den Bot Geheimnisse lesen, auch private Schlüssel; er tut es nie.',
  'excess-changes': '{role} auf {scope} lässt den Bot Azure ändern; das tut die genehmigende Person, der Bot nie.',
  'excess-policy-changes':
    '{vault}: Eine Zugriffsrichtlinie lässt den Bot Zertifikate oder Geheimnisse ändern; das tut die genehmigende Person, der Bot nie.',
  'no-time': '{scope}: Es blieb keine Zeit, das anzusehen.',
};

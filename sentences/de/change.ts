import type { Sentences } from '../catalogue.ts';

/** The changes of a plan, with what is before and after each; and the words that head a line about one. */
export const change: Sentences<'change'> = {
  'add-access-policy':
    '<b>{principal}</b> Lesezugriff auf <b>{vault}</b> geben (Zugriffsrichtlinie: ohne → mit {rights})',
  'assign-role': '<b>{principal}</b> die Rolle {role} auf <b>{scope}</b> geben (nicht zugewiesen → zugewiesen)',
  'set-network-bypass':
    'Vertrauenswürdige Microsoft-Dienste durch die Firewall von <b>{vault}</b> lassen (bypass: {before} → {after}); ihre anderen Regeln bleiben',
  'recover-vault':
    'Den Tresor <b>{vault}</b> mit seinem ganzen Inhalt wiederherstellen (gelöscht → wieder da); seine Rollenzuweisungen kommen nicht zurück',
  'recover-certificate':
    'Das Zertifikat <b>{secret}</b> in <b>{vault}</b> mit allen Versionen wiederherstellen (gelöscht → wieder da)',
  'recover-secret':
    'Das Geheimnis <b>{secret}</b> in <b>{vault}</b> mit allen Versionen wiederherstellen (gelöscht → wieder da)',
  'enable-secret-version':
    'Version {version} von <b>{secret}</b> in <b>{vault}</b> aktivieren (deaktiviert → aktiviert)',
  'start-renewal':
    'Von {issuer} eine neue Version von <b>{secret}</b> in <b>{vault}</b> anfordern (neueste Version → neu ausgestellt nach derselben Richtlinie)',
  'sync-certificate': '<b>{certificate}</b> synchronisieren (die Version in App Service → die neueste im Tresor)',
  'import-certificate':
    '<b>{secret}</b> aus <b>{vault}</b> als <b>{certificate}</b> in App Service importieren (nicht da → importiert, neben dem vorhandenen Zertifikat)',
  'bind-hostname': '<b>{host}</b> auf {site} binden ({before} → {after})',
  'bind-unbound-hostname': '<b>{host}</b> auf {site} binden (kein Zertifikat → {after})',
  'subject-add-access-policy': 'Zugriffsrichtlinie von {vault}',
  'subject-assign-role': 'Rolle auf {scope}',
  'subject-set-network-bypass': 'Firewall von {vault}',
  'subject-recover-vault': 'Wiederherstellung von {vault}',
  'subject-recover-secret': 'Wiederherstellung von {secret} in {vault}',
  'subject-enable-secret-version': 'Version {version} von {secret} in {vault}',
  'subject-start-renewal': 'Erneuerung von {secret} in {vault}',
  'subject-sync-certificate': 'Synchronisierung von {certificate}',
  'subject-import-certificate': 'Import von {certificate}',
  'subject-bind-hostname': 'Bindung von {host}',
  'rights-on-both': '{rights} für Geheimnisse und Zertifikate',
  'rights-on-each': '{secrets} für Geheimnisse und {certificates} für Zertifikate',
  'rights-on-secrets': '{rights} für Geheimnisse',
  'rights-on-certificates': '{rights} für Zertifikate',
  slot: '{app} (Slot {slot})',
};

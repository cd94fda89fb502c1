import type { Sentences } from '../catalogue.ts';

/** The cures of the bot and their changes, explained. */
export const fixTerms: Sentences<'fix-terms'> = {
  'grant-access-policy-says':
    'Die Korrektur, mit der Microsoft Azure App Service in einem Tresor mit Zugriffsrichtlinien Geheimnisse und Zertifikate abrufen darf; danach wird synchronisiert.',
  'grant-access-policy-todo':
    'Genehmigen Sie sie, dann übernehmen Sie dieselbe Berechtigung in den Infrastrukturcode; sonst entfernt die nächste Bereitstellung des Tresors sie wieder.',
  'grant-role-says':
    'Die Korrektur, die Microsoft Azure App Service auf dem Tresor die Rolle Key Vault Certificate User gibt und dort sonst nichts ändert.',
  'grant-role-todo':
    'Sie fügt ein Recht hinzu und unterbricht nichts; sie lässt sich jederzeit genehmigen. Bis sie wirkt, können zehn Minuten vergehen.',
  'allow-trusted-services-says':
    'Die Korrektur, die jeden vertrauenswürdigen Microsoft-Dienst durch die Firewall des Tresors lässt; jeder braucht weiterhin eine eigene Berechtigung.',
  'allow-trusted-services-todo':
    'Genehmigen Sie sie, wenn Ihre Sicherheitsregeln die Umgehung erlauben; die anderen Regeln der Firewall bleiben, wie sie sind.',
  'recover-vault-says':
    'Die Änderung, die einen vorläufig gelöschten Tresor samt Inhalt zurückbringt; Rollenzuweisungen und Ereignisabonnements bleiben verloren.',
  'recover-vault-todo':
    'Genehmigen Sie sie, dann geben Sie App Service seine Rolle neu und richten die Ereignisabonnements wieder ein.',
  'recover-secret-says':
    'Die Änderung, die ein vorläufig gelöschtes Zertifikat oder Geheimnis mit seinen Versionen in den Tresor zurückbringt.',
  'recover-secret-todo':
    'Fragen Sie vor dem Genehmigen, wer es gelöscht hat und warum; danach stellen Sie sicher, dass die neueste Version aktiviert ist.',
  'enable-secret-says':
    'Die Korrektur, die die neueste Version des Geheimnisses aktiviert, damit App Service sie übernehmen kann.',
  'enable-secret-todo':
    'Fragen Sie vor dem Genehmigen, warum sie deaktiviert wurde: vielleicht, weil der Schlüssel in fremde Hände geraten ist.',
  'reimport-says':
    'Die Korrektur für einen verschobenen Tresor: eine neue Version wird unter der neuen Ressourcen-ID importiert, die Bindungen ziehen um, das alte Zertifikat geht.',
  'reimport-todo':
    'Nur für einen verschobenen Tresor; eine neue Version im selben Tresor braucht nur eine Synchronisierung.',
  'add-access-policy-says':
    'Die Änderung, die Get für Geheimnisse und Zertifikate für eine Objekt-ID in die Zugriffsrichtlinien eines Tresors einfügt.',
  'add-access-policy-todo':
    'Prüfen Sie Objekt-ID und Berechtigungen auf der Karte; die Rücknahme entfernt genau das Hinzugefügte.',
  'assign-role-says':
    'Die Änderung, die einer Objekt-ID eine Rolle auf dem Tresor zuweist, unter einem daraus gebildeten Namen, damit sie nicht doppelt entsteht.',
  'assign-role-todo':
    'Prüfen Sie Rolle und Bereich auf der Karte; die Rücknahme löscht die Zuweisung, außer eine CanNotDelete-Sperre steht im Weg.',
  'set-network-bypass-says':
    'Die Änderung, die bypass auf AzureServices setzt und jede andere Netzwerkregel des Tresors unverändert zurückschreibt.',
  'set-network-bypass-todo':
    'Klären Sie, ob vertrauenswürdige Microsoft-Dienste in Ihrer Organisation durchdürfen; die Rücknahme setzt den früheren bypass wieder.',
  'enable-secret-version-says': 'Die Änderung, die eine Version eines Geheimnisses im Tresor aktiviert.',
  'enable-secret-version-todo':
    'Prüfen Sie, ob diese Version ausgeliefert werden soll; die Rücknahme deaktiviert sie wieder.',
  'sync-certificate-says':
    'Die Änderung, die dieselbe Zertifikatressource samt Tags noch einmal schreibt; daraufhin liest App Service den Tresor.',
  'sync-certificate-todo':
    'Lassen Sie sie nach der Berechtigung laufen; sie ist nicht umkehrbar, denn App Service übernimmt nur die neueste Version.',
  'bind-hostname-says':
    'Die Änderung, die die Bindung eines Hostnamens liest, einen anderen Fingerabdruck einsetzt und sie zurückschreibt.',
  'bind-hostname-todo':
    'Prüfen Sie Hostname und beide Fingerabdrücke auf der Karte; die Rücknahme bindet wieder den alten.',
  'import-certificate-says':
    'Die Änderung, die aus einem Tresor eine neue Zertifikatressource anlegt, in Ressourcengruppe und Region des Plans.',
  'import-certificate-todo': 'Prüfen Sie den Namen: worauf ein Zertifikat verweist, lässt sich danach nie mehr ändern.',
  'start-renewal-says':
    'Die Änderung, die Key Vault nach der Richtlinie eine neue Version eines Zertifikats erstellen lässt.',
  'start-renewal-todo': 'Prüfen Sie zuerst Aussteller und Hostnamen der Richtlinie: was darin steht, wird ausgestellt.',
  'sync-says':
    'Die Synchronisierung lässt App Service sofort die neueste Version aus dem Tresor lesen und stellt um, was an den alten Fingerabdruck gebunden ist; eine Ausfallzeit ist dafür nicht dokumentiert.',
  'sync-todo':
    'Schreiben Sie hier "{word}" und einen Namen, oder wählen Sie im Portal „Zertifikate“, „Bring your own certificates“, dann „Synchronisieren“.',
  'rebind-says':
    'Neu binden heißt: ein Hostname zeigt auf einen anderen Fingerabdruck. SNI oder IP bleibt; nur das Löschen einer IP-Bindung kann die Adresse ändern.',
  'rebind-todo':
    'Genehmigen Sie es, wo ein Hostname auf einem alten Zertifikat geblieben ist; die Rücknahme bindet wieder den alten Fingerabdruck.',
  'renew-says':
    'Die Korrektur, die im Tresor eine Erneuerung startet, wenn der Aussteller integriert oder das Zertifikat selbst signiert ist.',
  'renew-todo': 'Genehmigen Sie sie; synchronisieren Sie, sobald der Tresor die neue Version hat.',
};

import type { Sentences } from '../catalogue.ts';

/** A vault, and the ways into it, explained. */
export const vaultTerms: Sentences<'vault-terms'> = {
  'app-service-principal-says':
    'Der Dienstprinzipal der Plattform, auch Microsoft.Azure.WebSites genannt, der den Tresor liest, wenn ein Zertifikat importiert oder synchronisiert wird.',
  'app-service-principal-todo':
    'Geben Sie der Objekt-ID Zugriff, die er in Ihrem Mandanten hat: die Anwendungs-ID ist in allen Mandanten einer Cloud gleich und zählt nicht.',
  'object-id-says':
    'Die ID eines Prinzipals in einem Mandanten: dieselbe Anwendung hat in jedem Mandanten eine andere Objekt-ID, und Tresore und Rollen nehmen nur diese.',
  'object-id-todo':
    'Ermitteln Sie sie mit {command} und der Anwendungs-ID, und verwenden Sie sie in Richtlinien und Rollenzuweisungen.',
  'application-id-says':
    'Die ID einer Anwendung, gleich in jedem Mandanten einer Cloud; bei App Service beginnt sie in der öffentlichen mit abfa0a7c.',
  'application-id-todo':
    'Nur um die Objekt-ID zu ermitteln: eine Berechtigung für eine Anwendungs-ID wird womöglich angenommen und bewirkt nichts.',
  'service-principal-says':
    'Was eine Anwendung in einem Mandanten ist, mit eigener Objekt-ID; Rollen und Zugriffsrichtlinien werden ihm gegeben.',
  'service-principal-todo':
    'Für die Zertifikatsynchronisierung suchen Sie den mit dem Namen Microsoft Azure App Service oder Microsoft.Azure.WebSites.',
  'certificate-registration-principal-says':
    'Ein zweiter Prinzipal der Plattform, der gekaufte App Service Certificates als Geheimnisse im Tresor ablegt.',
  'certificate-registration-principal-todo':
    'Für diese Bestellungen geben Sie ihm Get, Set und Delete für Geheimnisse, neben dem, was Microsoft Azure App Service braucht.',
  'managed-identity-says':
    'Die Identität, unter der der Code einer App läuft; zum Import oder zur Synchronisierung eines Zertifikats dient sie nie.',
  'managed-identity-todo':
    'Lassen Sie sie für das, was der Code zur Laufzeit liest, und berechtigen Sie für das Zertifikat Microsoft Azure App Service.',
  'key-vault-reference-says':
    'Eine App-Einstellung, deren Wert die App zur Laufzeit mit ihrer verwalteten Identität aus einem Tresor holt; mit der Zertifikatsynchronisierung hat sie nichts zu tun.',
  'key-vault-reference-todo':
    'Beheben Sie es auf der Seite der App: ihre Identität braucht Zugriff, und ihr Netzwerk muss den Tresor erreichen.',
  'linked-scope-says':
    'Eine zweite Ressource, auf der Azure den Aufrufer prüft, weil die Anfrage sie nennt, etwa der Tresor eines Zertifikats.',
  'linked-scope-todo':
    'Wer synchronisiert, sollte auch den Tresor schreiben dürfen, nicht nur die Webressourcen; welche Aktion zählt, ist nicht dokumentiert.',
  'access-policy-says':
    'Eine Liste am Tresor, wer was mit seinen Geheimnissen, Zertifikaten und Schlüsseln darf; im RBAC-Modus wird sie nicht beachtet.',
  'access-policy-todo':
    'Prüfen Sie zuerst, welches Modell der Tresor verwendet; geben Sie App Service Get für Geheimnisse und Zertifikate, mehr nicht.',
  'rbac-permission-model-says':
    'Auf einem Tresor mit enableRbacAuthorization zählen nur Azure-Rollen, Zugriffsrichtlinien nicht; ohne ist es umgekehrt.',
  'rbac-permission-model-todo':
    'Für Zertifikate geht beides: berechtigen Sie im Modell des Tresors, und wechseln Sie es nicht, denn damit fallen alle anderen Berechtigungen weg.',
  'default-permission-model-says':
    'Ein Tresor, der mit API-Version 2026-02-01 oder später angelegt ist, verwendet ohne andere Angabe Azure-Rollen; ein älterer ohne Angabe Zugriffsrichtlinien.',
  'default-permission-model-todo':
    'Sehen Sie am Tresor nach, statt zu raten, und nennen Sie das Modell im Infrastrukturcode.',
  'secret-get-says':
    'Get für Geheimnisse ist, was App Service braucht, denn das Zertifikat mit Schlüssel wird als Geheimnis gelesen; Get für Zertifikate ist ebenfalls dokumentiert.',
  'secret-get-todo': 'Geben Sie beides; fehlt nur Get für Zertifikate, ist das ein Hinweis und nicht die Ursache.',
  'data-plane-says':
    'Geheimnisse und Zertifikate zu lesen ist die Datenebene eines Tresors; Einstellungen, Richtlinien und Rollen sind die Steuerungsebene.',
  'data-plane-todo':
    'Beachten Sie den Unterschied: die Firewall schließt nur die Datenebene, Sperren schließen nur die Steuerungsebene.',
  'propagation-says':
    'Bis eine Berechtigung überall wirkt, vergeht Zeit: bei einer Rolle bis zu zehn Minuten, an einer Verwaltungsgruppe Stunden; eine Zugriffsrichtlinie braucht manchmal einen zweiten Versuch.',
  'propagation-todo':
    'Versuchen Sie die Synchronisierung etwa eine Viertelstunde lang wieder, bevor Sie eine andere Ursache suchen.',
  'redeployment-says':
    'Eine Vorlage oder Terraform, die den Tresor bereitstellt, ersetzt seine Zugriffsrichtlinien durch die eigenen; eine von Hand gegebene Berechtigung geht verloren.',
  'redeployment-todo':
    'Nehmen Sie die Berechtigung von App Service auch in den Code auf; dann bleibt sie bei der nächsten Bereitstellung.',
  'trusted-services-says':
    'bypass AzureServices lässt Microsofts eigene Dienste durch die Firewall des Tresors; App Service zählt bei der Zertifikatsynchronisierung dazu, nicht beim Lesen durch die App.',
  'trusted-services-todo':
    'Für Zertifikate setzen; für das, was der Code einer App liest, geben Sie deren ausgehende Adressen frei.',
  'vault-firewall-says':
    'Die Regeln, welche Adressen und Netzwerke die Geheimnisse eines Tresors erreichen; seine Einstellungen bleiben erreichbar.',
  'vault-firewall-todo':
    'Lassen Sie sie an: die Zertifikatsynchronisierung braucht nur, dass vertrauenswürdige Microsoft-Dienste sie umgehen dürfen.',
  'public-network-access-says':
    'Bei deaktiviertem öffentlichem Netzwerkzugriff lässt ein Tresor vertrauenswürdige Microsoft-Dienste weiter ein; daran allein scheitert keine Synchronisierung.',
  'public-network-access-todo':
    'Sehen Sie stattdessen bypass an: nur mit bypass None oder unter einem erzwungenen Perimeter wird die Synchronisierung abgelehnt.',
  'network-security-perimeter-says':
    'Eine Grenze um Ressourcen; ist sie erzwungen, geht sie der Firewall eines Tresors vor und lehnt auch vertrauenswürdige Dienste ab.',
  'network-security-perimeter-todo':
    'Lassen Sie den Besitzer App Service mit einer eingehenden Regel zulassen, oder lassen Sie den Tresor im Übergangsmodus.',
  'private-endpoint-says':
    'Ein privater Weg aus Ihrem Netzwerk zum Tresor; Zertifikate synchronisiert App Service darüber nicht.',
  'private-endpoint-todo':
    'Behalten Sie ihn für den Code der App, und lassen Sie für Zertifikate vertrauenswürdige Microsoft-Dienste durch die Firewall.',
  'soft-delete-says':
    'Was in Key Vault gelöscht wird, oder ein Tresor selbst, wird 7 bis 90 Tage aufbewahrt, ist nicht lesbar und hält seinen Namen belegt.',
  'soft-delete-todo':
    'Stellen Sie es in dieser Zeit wieder her, dann synchronisieren; ein wiederhergestellter Tresor braucht seine Rollenzuweisungen neu.',
  'purge-protection-says':
    'Endgültiges Löschen entfernt vorläufig Gelöschtes für immer; der Löschschutz verbietet das, bis die Frist um ist.',
  'purge-protection-todo':
    'Wiederherstellen statt endgültig löschen; ist ein Name noch belegt, nehmen Sie einen anderen.',
  'new-version-says':
    'Eine Erneuerung fügt dem Zertifikat im Tresor eine Version hinzu; App Service verweist auf keine Version und übernimmt die neueste.',
  'new-version-todo':
    'Nicht neu importieren: sie kommt innerhalb von 24 Stunden, oder mit einer Synchronisierung sofort.',
  'vault-move-says':
    'Wird ein Tresor in eine andere Ressourcengruppe oder ein anderes Abonnement verschoben, bekommt er eine neue Ressourcen-ID, von der App Service nichts erfährt.',
  'vault-move-todo':
    'Importieren Sie das Zertifikat mit einer neuen Version unter der neuen ID, und legen Sie die Rollenzuweisungen neu an.',
  'event-grid-says':
    'Key Vault meldet neue Versionen, nahenden Ablauf und geänderte Zugriffsrichtlinien als Ereignisse.',
  'event-grid-todo':
    'Abonnieren Sie sie, um von einer defekten Kette vor den Nutzern zu erfahren; ein wiederhergestellter Tresor braucht ein neues Abonnement.',
};

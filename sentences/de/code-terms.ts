import type { Sentences } from '../catalogue.ts';

/** Codes and error texts of Azure, explained. */
export const codeTerms: Sentences<'code-terms'> = {
  'forbidden-by-rbac-says':
    'Key Vault hat den Aufrufer abgelehnt, weil keine Azure-Rolle ihm diese Datenaktion gibt; der Tresor verwendet das RBAC-Berechtigungsmodell.',
  'forbidden-by-rbac-todo':
    'Klären Sie, wer aufgerufen hat: App Service braucht Key Vault Certificate User auf dem Tresor, über seine Objekt-ID; eine neue Rolle wirkt erst nach bis zu zehn Minuten.',
  'forbidden-by-firewall-says':
    'Die Firewall des Tresors hat die Adresse des Aufrufers abgelehnt, der nicht als vertrauenswürdiger Microsoft-Dienst gilt.',
  'forbidden-by-firewall-todo':
    'Für die Zertifikatsynchronisierung lassen Sie vertrauenswürdige Microsoft-Dienste durch die Firewall; für Code der App geben Sie deren ausgehende Adressen frei.',
  'forbidden-by-connection-says':
    'Der öffentliche Zugriff auf den Tresor ist deaktiviert, und der Aufruf kam weder über Private Link noch von einem vertrauenswürdigen Dienst.',
  'forbidden-by-connection-todo':
    'Rufen Sie aus dem privaten Netzwerk auf; die Zertifikatsynchronisierung braucht nur, dass vertrauenswürdige Microsoft-Dienste durch die Firewall dürfen.',
  'access-denied-says':
    'Key Vault hat den Aufrufer abgelehnt, weil keine Zugriffsrichtlinie ihm diese Berechtigung gibt.',
  'access-denied-todo':
    'Klären Sie, welche Objekt-ID aufgerufen hat, und geben Sie ihr die Berechtigung in einer Zugriffsrichtlinie; App Service braucht Get für Geheimnisse und Zertifikate.',
  'certificate-not-found-says':
    'Der Tresor hat kein Zertifikatobjekt dieses Namens; ein einfaches Geheimnis dieses Namens könnte aber eines enthalten.',
  'certificate-not-found-todo':
    'Sehen Sie unter den Geheimnissen und den gelöschten Zertifikaten nach, bevor Sie ein neues erstellen; ein App Service Certificate liegt als Geheimnis im Tresor.',
  'pending-certificate-not-found-says':
    'Key Vault hat keinen laufenden Vorgang für dieses Zertifikat; dort läuft also keine Erneuerung.',
  'pending-certificate-not-found-todo':
    'Das ist eine Auskunft, kein Fehler; starten Sie eine Erneuerung, wenn eine fällig ist.',
  'conflict-error-says': 'Von Key Vault wurden mehrere Vorgänge am selben Objekt gleichzeitig verlangt.',
  'conflict-error-todo': 'Kurz warten, dann noch einmal versuchen, einen Vorgang nach dem anderen.',
  'deleted-but-recoverable-says':
    'Ein Objekt dieses Namens ist vorläufig gelöscht; der Name bleibt belegt, bis es wiederhergestellt oder endgültig gelöscht ist.',
  'deleted-but-recoverable-todo':
    'Stellen Sie es wieder her, dann kommen seine Versionen zurück; endgültig löschen nur, was niemand mehr braucht.',
  'condition-not-fulfilled-says':
    'Der Aufrufer darf Rollen zuweisen, aber nur unter einer Bedingung, die diese Zuweisung nicht erfüllt.',
  'condition-not-fulfilled-todo':
    'Lassen Sie einen Owner zuweisen, oder bleiben Sie in der Bedingung: Key Vault Data Access Administrator darf Secrets User vergeben, Certificate User nicht.',
  'linked-authorization-failed-says':
    'Der Aufrufer darf die Ressource schreiben, ihm fehlt aber ein Recht auf einer anderen, die sie nennt, etwa dem Tresor eines Zertifikats.',
  'linked-authorization-failed-todo':
    'Die Meldung nennt die verknüpfte Aktion und den Bereich; dort braucht es eine Rolle. Um ein Zertifikat zu schreiben, kann Schreibzugriff auf seinen Tresor nötig sein.',
  'denied-by-assignment-says':
    'Der Aufrufer hat eine Rolle dafür, aber eine Verweigerungszuweisung nimmt das Recht wieder weg.',
  'denied-by-assignment-todo':
    'Suchen Sie die genannte Verweigerungszuweisung, und lassen Sie sie vom Besitzer ändern; oft ist das eine verwaltete Anwendung oder ein Bereitstellungsstapel.',
  'authorization-failed-says': 'Keine Rolle des Aufrufers gibt diese Aktion in diesem Bereich.',
  'authorization-failed-todo':
    'Die Meldung nennt Aktion und Bereich; lassen Sie die Änderung von jemandem mit passender Rolle vornehmen, oder beantragen Sie die Rolle.',
  'role-assignment-exists-says':
    'Derselbe Prinzipal hat dieselbe Rolle in diesem Bereich womöglich schon, unter einem anderen Zuweisungsnamen.',
  'role-assignment-exists-todo':
    'Betrachten Sie es als erledigt, sobald geprüft ist, dass die vorhandene Zuweisung die richtige Objekt-ID nennt.',
  'role-assignment-update-not-permitted-says':
    'Eine Rollenzuweisung dieses Namens besteht für einen anderen Prinzipal, eine andere Rolle oder einen anderen Bereich; das lässt sich nicht ändern.',
  'role-assignment-update-not-permitted-todo':
    'Weisen Sie unter einem anderen Namen zu, am besten gebildet aus Bereich, Prinzipal und Rolle, oder löschen Sie zuerst die alte Zuweisung.',
  'principal-not-found-says': 'Azure findet den Prinzipal der Zuweisung nicht im Verzeichnis dieses Mandanten.',
  'principal-not-found-todo':
    'Prüfen Sie, ob es eine Objekt-ID dieses Mandanten ist und keine Anwendungs-ID; ist er eben erst angelegt, geben Sie den Prinzipaltyp an und versuchen es noch einmal.',
  'gateway-timeout-says':
    'App Service hat dem Gateway nicht rechtzeitig geantwortet. Das ist kein Fehlschlag: die Synchronisierung hat oft trotzdem geklappt.',
  'gateway-timeout-todo':
    'Sehen Sie das Zertifikat nach einer Minute an; synchronisieren Sie nur dann erneut, wenn der Fingerabdruck noch der alte ist.',
  'scope-locked-says':
    'Eine Sperre auf der Ressource, ihrer Gruppe oder ihrem Abonnement verhindert diesen Vorgang, gleich mit welcher Rolle.',
  'scope-locked-todo':
    'Lassen Sie die genannte Sperre von einem Owner oder User Access Administrator aufheben, ändern Sie, und sperren Sie wieder.',
  'request-disallowed-by-policy-says':
    'Eine Azure Policy mit der Wirkung deny lehnt die Ressource ab, wie sie nach der Änderung aussähe.',
  'request-disallowed-by-policy-todo':
    'Lesen Sie die genannte Richtlinienzuweisung; passen Sie die Änderung an, oder bitten Sie den Besitzer um eine Ausnahme.',
  'excessive-traffic-says': 'Azure Resource Manager drosselt das Abonnement, weil zu viel auf einmal verlangt wird.',
  'excessive-traffic-todo': 'Warten Sie, so lange Retry-After angibt, und fragen Sie dann weniger auf einmal an.',
  'http-429-says': 'Azure antwortet mit 429, wenn es in kurzer Zeit zu oft gefragt wird; nichts wurde geändert.',
  'http-429-todo':
    'Warten Sie so viele Sekunden, wie der Header Retry-After angibt, dann versuchen Sie es noch einmal.',
  'http-409-says':
    'Die Anfrage passt nicht zum jetzigen Stand: ein anderer Vorgang läuft, oder etwas mit diesem Namen oder Fingerabdruck gibt es schon.',
  'http-409-todo': 'Die Meldung sagt, was davon zutrifft; läuft ein anderer Vorgang, warten und noch einmal versuchen.',
  'http-403-says':
    'Azure kennt den Aufrufer und erlaubt es ihm nicht; der innere Code sagt, ob Rolle, Richtlinie oder Firewall abgelehnt hat.',
  'http-403-todo':
    'Suchen Sie den inneren Code oder den Rest der Meldung, und klären Sie, wer aufgerufen hat, bevor Sie etwas vergeben.',
  'http-401-says':
    'Der Aufruf enthielt kein Token, oder eines, das abgelaufen oder für einen anderen Dienst oder Mandanten bestimmt ist.',
  'http-401-todo': 'Melden Sie sich neu an, und prüfen Sie Mandant und Zielgruppe des Tokens.',
  'http-404-says': 'Unter dieser ID gibt es nichts, oder der Aufrufer darf es nicht sehen.',
  'http-404-todo': 'Prüfen Sie ID und Abonnement, und ob das Gesuchte verschoben oder vorläufig gelöscht wurde.',
  'http-400-says':
    'Azure kann die Anfrage so nicht annehmen; App Service antwortet womöglich auch so, wenn es einen Tresor nicht lesen kann.',
  'http-400-todo': 'Lesen Sie die Meldung, oder fügen Sie sie hier ganz ein: die Zahl allein sagt nichts.',
  'http-500-says': 'Azure selbst konnte nicht antworten; ob die Änderung vorgenommen wurde, ist offen.',
  'http-500-todo':
    'Sehen Sie den Stand an, dann versuchen Sie es noch einmal; bleibt es dabei, geben Sie dem Microsoft-Support die Anfrage-ID.',
  'service-has-no-access-says':
    '„The service“ ist Microsoft Azure App Service, und es konnte den Tresor nicht lesen: eine Berechtigung fehlt oder nennt einen anderen Prinzipal, oder das Netzwerk lehnt ab.',
  'service-has-no-access-todo':
    'Fragen Sie, warum das Zertifikat gelb ist; die übliche Abhilfe ist Get für Geheimnisse für diesen Prinzipal, dann synchronisieren.',
  'name-already-used-says':
    'Ein Zertifikat dieses Namens wurde aus einem anderen Tresor oder Geheimnis importiert; worauf es verweist, lässt sich nicht ändern.',
  'name-already-used-todo':
    'Importieren Sie unter anderem Namen und stellen Sie die Bindungen um; löschen Sie das alte Zertifikat, sobald nichts mehr daran gebunden ist.',
  'vault-id-invalid-says': 'Die angegebene Ressourcen-ID des Tresors ist falsch geformt, leer oder führt ins Leere.',
  'vault-id-invalid-todo':
    'Kopieren Sie die Ressourcen-ID aus den Eigenschaften des Tresors, ab /subscriptions/, und versuchen Sie es noch einmal.',
  'secret-not-usable-says':
    'Was der Tresor herausgibt, ist kein PFX, das App Service verwenden kann, etwa ein PEM oder eine beschädigte Datei.',
  'secret-not-usable-todo':
    'Speichern Sie es als PKCS#12 mit exportierbarem Schlüssel und ohne Kennwort, dann importieren Sie erneut.',
  'same-thumbprint-says':
    'Der Webspace, also Ressourcengruppe, Region und System des Plans, hat genau dieses Zertifikat schon.',
  'same-thumbprint-todo':
    'Verwenden Sie das genannte Zertifikat (ausgeblendete Typen anzeigen), statt es noch einmal zu importieren.',
  'same-name-elsewhere-says': 'Ein Zertifikat dieses Namens gibt es schon für einen anderen Webspace.',
  'same-name-elsewhere-todo':
    'Importieren Sie unter anderem Namen, oder verwenden Sie den Plan in der Region, in der das Zertifikat liegt.',
  'permissions-not-verified-says':
    'Eine Warnung der Befehlszeile, die die Berechtigung nicht selbst prüfen konnte; der Import kann trotzdem klappen.',
  'permissions-not-verified-todo':
    'Handeln Sie nicht allein auf die Warnung hin: fragen Sie nach dem Zertifikat, oder prüfen Sie die Berechtigung von Microsoft Azure App Service auf dem Tresor.',
  'certificate-name-not-found-says':
    'App Service hat keine Zertifikatressource dieses Namens in dieser Ressourcengruppe.',
  'certificate-name-not-found-todo':
    'Suchen Sie in der Ressourcengruppe des Plans, nicht der App, und beachten Sie: Portal und Befehlszeile benennen Zertifikate verschieden.',
  'certificate-in-use-says': 'Ein Hostname ist noch an das Zertifikat gebunden; es lässt sich deshalb nicht löschen.',
  'certificate-in-use-todo':
    'Binden Sie zuerst jeden seiner Hostnamen an ein anderes Zertifikat, auch in den Slots, und löschen Sie es dann.',
  'address-has-certificate-says':
    'Bei IP-basierten Bindungen kann ein Zertifikat nicht auf zwei eingehenden Adressen stehen, und eine andere Adresse nutzt dieses schon.',
  'address-has-certificate-todo': 'Binden Sie per SNI, oder nehmen Sie für jede Adresse ein eigenes Zertifikat.',
  'thumbprint-does-not-match-says':
    'Das Zertifikat nennt weder diesen Host noch einen Platzhalter dafür und lässt sich deshalb nicht daran binden.',
  'thumbprint-does-not-match-todo':
    'Binden Sie eines, das den Host nennt, oder lassen Sie das nächste Zertifikat mit diesem Namen ausstellen.',
  'thumbprint-not-found-says': 'App Service hat dort, wo die Bindung sucht, kein Zertifikat mit diesem Fingerabdruck.',
  'thumbprint-not-found-todo':
    'Prüfen Sie den Fingerabdruck, und ob das Zertifikat in Ressourcengruppe und Region des Plans liegt.',
  'tier-refuses-binding-says': 'Der Plan hat den Tarif Free oder Shared, der keine Zertifikate bindet.',
  'tier-refuses-binding-todo': 'Skalieren Sie den Plan auf Basic oder höher (das kostet Geld), dann binden Sie.',
  'perform-merge-says':
    'Key Vault hat Schlüssel und Signieranforderung erstellt und wartet unbegrenzt darauf, dass das signierte Zertifikat zusammengeführt wird.',
  'perform-merge-todo':
    'Schicken Sie die Signieranforderung an die Zertifizierungsstelle, und wählen Sie mit deren Antwort „Signierte Anforderung zusammenführen“, oder brechen Sie den Vorgang ab.',
  'request-already-used-says':
    'Die Zertifizierungsstelle lehnt eine Signieranforderung ab, die sie schon kennt; das passiert, wenn die Richtlinie den Schlüssel wiederverwendet.',
  'request-already-used-todo':
    'Schalten Sie die Wiederverwendung des Schlüssels in der Zertifikatrichtlinie ab, dann erneuern Sie noch einmal.',
  'issuer-error-says':
    'Die Zertifizierungsstelle hat das Zertifikat nicht ausgestellt; der Vorgang in Key Vault ist deshalb fehlgeschlagen.',
  'issuer-error-todo':
    'Öffnen Sie im Tresor „Zertifikatvorgang“, lesen Sie die Meldung der Zertifizierungsstelle, beheben Sie es dort und erneuern Sie noch einmal.',
  'operation-pending-says':
    'Eine laufende Erneuerung oder Erstellung in Key Vault; so lange lehnt er eine weitere mit 409 ab.',
  'operation-pending-todo':
    'Öffnen Sie im Tresor „Zertifikatvorgang“: warten, zusammenführen oder abbrechen, bevor Sie neu starten.',
};

import type { Sentences } from '../catalogue.ts';

/** The rules, explained. */
export const ruleTerms: Sentences<'rule-terms'> = {
  'certificate-expired-says':
    'App Service hat ein Zertifikat, dessen letzter Tag vorbei ist; Browser lehnen seine Hostnamen jetzt ab.',
  'certificate-expired-todo':
    'Beheben Sie das erste defekte Glied auf der Karte, dann synchronisieren; ist sonst nichts gefunden, erneuern Sie im Tresor.',
  'certificate-expiring-says':
    'Das Zertifikat hat weniger Tage übrig als eingestellt, standardmäßig dreißig, und der Tresor hat keine neuere Version.',
  'certificate-expiring-todo':
    'Sehen Sie das Glied „Erneuerung“ an: starten Sie eine Erneuerung, oder klären Sie, warum der Tresor nicht selbst erneuert.',
  'certificate-not-from-key-vault-says':
    'Das Zertifikat wurde von Hand hochgeladen oder ist ein kostenloses verwaltetes; nichts synchronisiert es aus einem Tresor.',
  'certificate-not-from-key-vault-todo':
    'Lassen Sie das nächste hochladen und binden, oder importieren Sie es aus einem Tresor; ein verwaltetes erneuert sich selbst.',
  'order-not-ready-says':
    'Die App Service Certificate-Bestellung hinter dem Zertifikat wartet auf die Ausstellung oder ist fehlgeschlagen.',
  'order-not-ready-todo':
    'Öffnen Sie die Bestellung im Portal und schließen Sie die Domänenüberprüfung ab, oder lesen Sie den Fehler und erstellen Sie den Schlüssel neu.',
  'plan-cannot-bind-says': 'Der Plan der App hat den Tarif Free oder Shared, der kein privates Zertifikat bindet.',
  'plan-cannot-bind-todo': 'Skalieren Sie den Plan auf Basic oder höher; das kostet Geld.',
  'vault-not-found-says':
    'Den Tresor, auf den das Zertifikat verweist, gibt es nicht; er ist nicht unter den gelöschten, und anderswo gibt es keinen gleichen Namens.',
  'vault-not-found-todo':
    'Legen Sie das Zertifikat in einen vorhandenen Tresor, importieren Sie es von dort, und stellen Sie die Bindungen um.',
  'vault-soft-deleted-says': 'Der Tresor wurde gelöscht und lässt sich noch wiederherstellen.',
  'vault-soft-deleted-todo':
    'Stellen Sie ihn wieder her, dann geben Sie App Service seine Rolle neu: Rollenzuweisungen kommen mit einem Tresor nicht zurück.',
  'vault-moved-says':
    'Ein Tresor dieses Namens hat jetzt eine andere Ressourcen-ID; App Service sucht noch unter der alten, die sich nicht ändern lässt.',
  'vault-moved-todo':
    'Legen Sie im Tresor eine neue Version an, importieren Sie sie unter der neuen ID, stellen Sie die Bindungen um, und löschen Sie dann das alte Zertifikat.',
  'vault-in-other-tenant-says':
    'Der Tresor gehört zu einem anderen Verzeichnis als das Abonnement der App; der Prinzipal von App Service kann nicht eingelassen werden.',
  'vault-in-other-tenant-todo':
    'Legen Sie das Zertifikat in einen Tresor desselben Mandanten, oder lassen Sie nach einer Übertragung den Mandanten dieses Tresors richtigstellen.',
  'principal-absent-says':
    'Das Verzeichnis des Mandanten hat keinen Dienstprinzipal von Microsoft Azure App Service; kein Tresor kann ihn einlassen.',
  'principal-absent-todo':
    'Lassen Sie ihn von der Verzeichnisadministration aus seiner Anwendungs-ID anlegen, dann geben Sie ihm Zugriff auf den Tresor.',
  'grant-missing-says':
    'Der Tresor verwendet Zugriffsrichtlinien, und keine nennt Microsoft Azure App Service oder eine Gruppe, zu der es gehört.',
  'grant-missing-todo':
    'Fügen Sie für seine Objekt-ID eine Richtlinie mit Get für Geheimnisse und Zertifikate hinzu, auch im Infrastrukturcode, dann synchronisieren.',
  'grant-lacks-secret-get-says':
    'Eine Zugriffsrichtlinie nennt Microsoft Azure App Service, aber ohne Get für Geheimnisse; damit wird das Zertifikat gelesen.',
  'grant-lacks-secret-get-todo': 'Ergänzen Sie diese Richtlinie um Get für Geheimnisse, dann synchronisieren.',
  'grant-to-wrong-principal-says':
    'Die Berechtigung nennt einen Doppelgänger, etwa die Anwendungs-ID, den Prinzipal einer anderen Cloud oder die verwaltete Identität der App.',
  'grant-to-wrong-principal-todo':
    'Geben Sie der Objekt-ID Zugriff, die Microsoft Azure App Service in diesem Mandanten hat; der tote Eintrag kann danach weg.',
  'grant-is-compound-says':
    'Die Zugriffsrichtlinie enthält neben der Objekt-ID eine Anwendungs-ID und gilt deshalb nur für Aufrufe im Namen von jemandem.',
  'grant-is-compound-todo': 'Fügen Sie eine Richtlinie nur für die Objekt-ID hinzu, dann synchronisieren.',
  'grant-in-unused-model-says':
    'App Service ist in dem Berechtigungsmodell berechtigt, das der Tresor nicht verwendet; die Berechtigung bewirkt nichts.',
  'grant-in-unused-model-todo':
    'Vergeben Sie sie in dem Modell, das der Tresor verwendet; ein Wechsel des Modells würde allen anderen die Berechtigungen nehmen.',
  'role-missing-says':
    'Der Tresor verwendet Azure-Rollen, und App Service hat auf dem Tresor, darüber oder auf dem Geheimnis keine, die Geheimnisse liest.',
  'role-missing-todo':
    'Weisen Sie seiner Objekt-ID auf dem Tresor Key Vault Certificate User zu, warten Sie bis zu zehn Minuten, dann synchronisieren.',
  'role-insufficient-says':
    'App Service hat eine Rolle auf dem Tresor, aber eine, die keine Geheimnisse liest, etwa Reader oder Certificates Officer.',
  'role-insufficient-todo': 'Weisen Sie auf dem Tresor zusätzlich Key Vault Certificate User zu, dann synchronisieren.',
  'access-denied-by-assignment-says':
    'Eine Verweigerungszuweisung erfasst den Tresor und sperrt App Service aus, gleich mit welcher Rolle.',
  'access-denied-by-assignment-todo':
    'Lassen Sie den Besitzer der Verweigerungszuweisung den Prinzipal von App Service ausnehmen; keine Berechtigung kommt dagegen an.',
  'firewall-blocks-app-service-says':
    'Der Tresor ist nicht öffentlich erreichbar, und vertrauenswürdige Microsoft-Dienste dürfen die Firewall nicht umgehen; die Synchronisierung erreicht ihn nicht.',
  'firewall-blocks-app-service-todo':
    'Setzen Sie bypass auf AzureServices; alle anderen Regeln der Firewall bleiben. Dann synchronisieren.',
  'perimeter-blocks-app-service-says':
    'Ein erzwungener Netzwerksicherheitsperimeter hebt die Umgehung für vertrauenswürdige Dienste auf; die Synchronisierung wird abgelehnt.',
  'perimeter-blocks-app-service-todo':
    'Lassen Sie den Besitzer des Perimeters App Service mit einer eingehenden Regel zulassen oder den Tresor in den Übergangsmodus zurücksetzen.',
  'secret-not-found-says': 'Der Tresor hat weder ein Zertifikat noch ein Geheimnis dieses Namens.',
  'secret-not-found-todo':
    'Prüfen Sie den Namen auf Tippfehler, sehen Sie unter den gelöschten nach, oder legen Sie das Zertifikat unter diesem Namen wieder hinein.',
  'secret-soft-deleted-says':
    'Das Zertifikat oder Geheimnis wurde im Tresor gelöscht und lässt sich noch wiederherstellen.',
  'secret-soft-deleted-todo': 'Wiederherstellen, dann synchronisieren.',
  'secret-disabled-says':
    'Die neueste Version im Tresor ist deaktiviert; Key Vault gibt nichts heraus und weicht nicht auf eine ältere aus.',
  'secret-disabled-todo':
    'Aktivieren Sie die neueste Version, oder klären Sie, warum sie deaktiviert wurde, und legen Sie eine gute an.',
  'secret-expired-says': 'Die neueste Version im Tresor ist über ihr eigenes Ablaufdatum hinaus.',
  'secret-expired-todo':
    'Erneuern Sie das Zertifikat im Tresor, dann synchronisieren; eine abgelaufene Version zu synchronisieren hilft niemandem.',
  'secret-not-pkcs12-says':
    'Der Inhaltstyp des Geheimnisses ist nicht application/x-pkcs12: es ist ein PEM oder ein einfaches Geheimnis ohne diesen Typ.',
  'secret-not-pkcs12-todo':
    'Importieren Sie es als PKCS#12 in den Tresor, oder setzen Sie den Inhaltstyp, wenn der Wert wirklich ein PFX ist.',
  'key-not-exportable-says':
    'Die Richtlinie verbietet den Export des Schlüssels, oder er liegt in einem HSM; der Tresor gibt das Zertifikat ohne Schlüssel heraus.',
  'key-not-exportable-todo':
    'Stellen Sie das Zertifikat neu aus, mit einem exportierbaren RSA-Schlüssel, der nicht in einem HSM liegt.',
  'key-not-supported-says':
    'Der Schlüssel ist einer mit elliptischer Kurve aus einem Tresor oder ein RSA-Schlüssel unter 2048 Bit; App Service lehnt ihn womöglich ab.',
  'key-not-supported-todo': 'Stellen Sie das Zertifikat mit einem RSA-Schlüssel von mindestens 2048 Bit neu aus.',
  'renewal-failed-says':
    'Der letzte Vorgang des Zertifikats im Tresor ist fehlgeschlagen; die Karte zeigt, was der Aussteller gesagt hat.',
  'renewal-failed-todo': 'Beheben Sie, was der Aussteller nennt, dann starten Sie die Erneuerung im Tresor neu.',
  'renewal-awaits-merge-says':
    'Key Vault hat eine Signieranforderung erstellt und wartet unbegrenzt auf das signierte Zertifikat.',
  'renewal-awaits-merge-todo':
    'Lassen Sie sie von der Zertifizierungsstelle signieren und führen Sie die Antwort im Tresor zusammen, oder brechen Sie den Vorgang ab.',
  'renewal-not-automatic-says':
    'Nichts wird das Zertifikat erneuern: die Richtlinie hat keine AutoRenew-Aktion, oder der Aussteller kann nicht über Key Vault erneuern.',
  'renewal-not-automatic-todo':
    'Ergänzen Sie eine AutoRenew-Aktion, wenn der Aussteller integriert ist; sonst erneuern Sie rechtzeitig von Hand und halten fest, wer das tut.',
  'new-version-unsafe-says':
    'Die neueste Version ist schlechter als die verwendete: Hostnamen fehlen, selbst ausgestellt, anderer Aussteller, abgelaufen oder zu schwach.',
  'new-version-unsafe-todo':
    'Nicht synchronisieren: legen Sie zuerst eine gute Version in den Tresor, und klären Sie, wer diese erstellt hat.',
  'sync-pending-says':
    'Der Tresor hat eine neuere Version, weniger als 24 Stunden alt, und nichts hindert App Service, sie von selbst zu übernehmen.',
  'sync-pending-todo': 'Warten Sie auf die Hintergrundsynchronisierung, oder synchronisieren Sie sofort.',
  'sync-overdue-says':
    'Der Tresor hat seit über 24 Stunden eine neuere Version, nichts ist im Weg, und App Service hat sie nicht übernommen.',
  'sync-overdue-todo':
    'Synchronisieren; ab 48 Stunden ist von der Hintergrundsynchronisierung nichts mehr zu erwarten.',
  'sync-status-stale-says':
    'App Service meldet noch den Fehlschlag der letzten Synchronisierung, obwohl alle Glieder davor in Ordnung sind.',
  'sync-status-stale-todo': 'Synchronisieren; das erneuert auch den Status.',
  'binding-on-old-certificate-says':
    'Ein Hostname der App oder eines Slots ist an einen anderen Fingerabdruck gebunden als den des Zertifikats, dem er folgen sollte.',
  'binding-on-old-certificate-todo': 'Binden Sie ihn an das neueste Zertifikat; SNI oder IP bleibt, wie es ist.',
  'hostname-not-covered-says':
    'Das Zertifikat nennt weder den Host noch einen Platzhalter dafür; Browser lehnen es dort ab.',
  'hostname-not-covered-todo':
    'Lassen Sie ein Zertifikat mit diesem Namen ausstellen, oder binden Sie eines, das ihn hat.',
  'hostname-unbound-says':
    'Ein benutzerdefinierter Hostname hat keine TLS-Bindung, obwohl es ein passendes Zertifikat gibt.',
  'hostname-unbound-todo': 'Binden Sie den Hostnamen an dieses Zertifikat.',
  'thumbprint-pinned-says':
    'Eine App-Einstellung wie WEBSITE_LOAD_CERTIFICATES nennt einen Fingerabdruck, den jede Erneuerung ändert.',
  'thumbprint-pinned-todo':
    'Setzen Sie sie nach einer Erneuerung auf den neuen Fingerabdruck, oder lassen Sie den Code sein Zertifikat am Antragsteller finden.',
  'served-certificate-differs-says':
    'Wer sich mit dem Hostnamen verbindet, erhält ein anderes Zertifikat als das in App Service gebundene.',
  'served-certificate-differs-todo':
    'Suchen Sie zuerst vor der App nach einer Front Door oder einem Gateway mit eigenem Zertifikat, dann nach einem Worker, der nicht neu geladen hat.',
  'read-only-lock-says':
    'Eine ReadOnly-Sperre verhindert in ihrem Bereich jede Änderung über Azure Resource Manager, auch Rollenzuweisungen.',
  'read-only-lock-todo':
    'Lassen Sie sie für die Zeit der Korrektur von einem Owner oder User Access Administrator aufheben.',
  'policy-denies-says':
    'Azure Policy hat die Änderung des Plans abgelehnt, oder ein Probelauf zeigt, dass es sie ablehnen würde.',
  'policy-denies-todo':
    'Passen Sie die Änderung vor dem Genehmigen an die Richtlinie an, oder bitten Sie deren Besitzer um eine Ausnahme.',
  'nobody-may-approve-says':
    'Azure ließe niemanden in dieser Unterhaltung die Änderung vornehmen; deshalb kann sie hier niemand genehmigen.',
  'nobody-may-approve-todo': 'Holen Sie jemanden mit der Rolle dazu, die der Plan nennt.',
};

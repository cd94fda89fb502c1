import type { Sentences } from '../catalogue.ts';

/** What goes wrong where code is used without thinking. Names of properties and resources stay as their language has them. */
export const warnings: Sentences<'warnings'> = {
  'in-the-way': 'Im Weg: {guard}',
  'action-alone':
    'Für eine Vorlage gibt es nichts: die Korrektur ist eine Aktion und kein Zustand. Die az-Zeile im Kommentar führt sie aus.',
  'action-too':
    '{language} beschreibt Zustände, keine Aktionen: was sich nicht beschreiben lässt, steht in einem Kommentar, mit der az-Zeile dafür.',
  files:
    'Eine Bereitstellung erreicht eine Ressourcengruppe: das sind {count} Dateien, in dieser Reihenfolge bereitzustellen.',
  subscriptions: 'Die Korrektur reicht in {count} Abonnements: geben Sie dem Provider für jedes einen Alias.',
  'right-takes-time':
    'Ein neues Recht braucht bis zu 10 Minuten, bis es wirkt: meldet Azure, dass der Dienst keinen Zugriff hat, wiederholen Sie den letzten Schritt.',
  'policy-in-template':
    'Stellt eine Vorlage {vault} mit eigenen accessPolicies bereit, gehört dieser Eintrag in jene Liste: jede Bereitstellung des Tresors ersetzt die ganze Liste.',
  'policy-mixed':
    'Mischen Sie azurerm_key_vault_access_policy nicht mit access_policy-Blöcken in azurerm_key_vault: sie heben sich gegenseitig auf. Hat {vault} solche Blöcke, machen Sie dies zu einem davon.',
  'policy-model':
    'azurerm_key_vault von {vault} muss rbac_authorization_enabled = false enthalten: aktuelle Provider verlangen es, in älteren heißt es enable_rbac_authorization.',
  'policy-whole':
    'Die Ressource ist der ganze Eintrag von App Service: ergänzen Sie jetzt, was es im Tresor sonst noch darf, sonst nimmt Terraform es weg.',
  'policy-in-code':
    'Wird {vault} aus Code bereitgestellt, ergänzen Sie den Eintrag auch dort: die nächste Bereitstellung ersetzt alle Zugriffsrichtlinien.',
  'role-lost':
    'Die Rolle überlebt den Tresor nicht: wird {vault} verschoben oder gelöscht und wiederhergestellt, muss sie neu vergeben werden.',
  'role-name':
    'Der Name der Zuweisung steht für diesen Prinzipal, diese Rolle und diesen Tresor; ändert sich etwas davon, nehmen Sie einen anderen Namen.',
  'role-model':
    'azurerm_key_vault von {vault} muss rbac_authorization_enabled = true enthalten: aktuelle Provider verlangen es, in älteren heißt es enable_rbac_authorization.',
  'bypass-for-all':
    'bypass lässt jeden vertrauenswürdigen Microsoft-Dienst durch die Firewall von {vault}, nicht nur App Service; jeder braucht weiterhin ein Leserecht.',
  'bypass-in-code':
    'Wird {vault} aus Code bereitgestellt, ändern Sie die Netzwerkregeln auch dort, sonst schließt die nächste Bereitstellung die Firewall wieder.',
  'bypass-whole':
    'Stellen Sie {vault} nie mit diesen Eigenschaften allein bereit: eine Bereitstellung schreibt den ganzen Tresor. Ausgelassene Zugriffsrichtlinien sind weg, und ohne enableRbacAuthorization verwendet ein Tresor seit Version 2026-02-01 Rollen.',
  'recovery-without-roles':
    'Rollenzuweisungen und Ereignisabonnements von {vault} kommen nicht mit zurück: geben Sie App Service die Rolle neu.',
  'no-sync':
    'Terraform synchronisiert kein erneuertes Zertifikat: azurerm_app_service_certificate bemerkt neue Versionen im Tresor nicht.',
  'sync-unanswered':
    'Antwortet ein Gateway nicht rechtzeitig, ist die Synchronisierung nicht fehlgeschlagen: sehen Sie das Zertifikat an, bevor Sie wiederholen.',
  'renewal-takes-time':
    'Eine Erneuerung dauert so lange wie ihr Aussteller: synchronisieren Sie, sobald die neue Version im Tresor ist, oder warten Sie einen Tag, bis App Service sie übernimmt.',
  'import-twin':
    'App Service lehnt ein zweites Zertifikat mit demselben Fingerabdruck in derselben Region und Ressourcengruppe ab: erst braucht der Tresor eine neue Version, oder das alte Zertifikat muss weg.',
  'import-syncs':
    'Jede Bereitstellung dieses Zertifikats ist auch eine Synchronisierung: sie übernimmt, was der Tresor dann als Version hat.',
  'binding-by-address':
    'Ist ein Hostname heute per IP-Adresse gebunden, setzen Sie {property} auf IpBasedEnabled: sonst gäbe er die Adresse auf.',
  'binding-undone':
    'azurerm_app_service_custom_hostname_binding desselben Hostnamens braucht ignore_changes = [ssl_state, thumbprint], sonst heben sich beide gegenseitig auf.',
  'binding-of-today':
    'Der Fingerabdruck ist der von heute: nach einer Erneuerung noch einmal bereitgestellt, bindet dies das alte Zertifikat.',
};

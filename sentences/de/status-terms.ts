import type { Sentences } from '../catalogue.ts';

/** What App Service says of its last attempt to read the vault, explained. */
export const statusTerms: Sentences<'status-terms'> = {
  'status-operation-not-permitted-says':
    'Bei der letzten Synchronisierung durfte App Service den Tresor nicht lesen; ob eine Berechtigung fehlt, der Prinzipal falsch ist oder die Firewall sperrt, sagt dieser Status nicht.',
  'status-operation-not-permitted-todo':
    'Fragen Sie, warum das Zertifikat gelb ist: die übliche Abhilfe ist Get für Geheimnisse für Microsoft Azure App Service auf diesem Tresor, dann synchronisieren.',
  'status-service-unauthorized-says':
    'Bei der letzten Synchronisierung war Microsoft Azure App Service auf dem Tresor nicht berechtigt, ähnlich wie bei OperationNotPermittedOnKeyVault.',
  'status-service-unauthorized-todo':
    'Geben Sie diesem Prinzipal über seine Objekt-ID Get für Geheimnisse oder die Rolle Key Vault Certificate User, je nach Modell des Tresors, dann synchronisieren.',
  'status-vault-does-not-exist-says':
    'App Service findet unter der gespeicherten Ressourcen-ID keinen Tresor: er wurde gelöscht oder verschoben.',
  'status-vault-does-not-exist-todo':
    'Ist der Tresor vorläufig gelöscht, stellen Sie ihn wieder her; wurde er verschoben, importieren Sie das Zertifikat unter der neuen Ressourcen-ID neu.',
  'status-secret-does-not-exist-says':
    'Das Geheimnis in Key Vault, das das Zertifikat enthält, wurde gelöscht oder verschoben.',
  'status-secret-does-not-exist-todo':
    'Ist es vorläufig gelöscht, stellen Sie es wieder her; sonst legen Sie das Zertifikat unter demselben Namen wieder in den Tresor, dann synchronisieren.',
  'status-unknown-error-says':
    'App Service konnte den Tresor mit seinen Berechtigungen nicht erreichen und nennt keinen Grund.',
  'status-unknown-error-todo':
    'Prüfen Sie den Tresor selbst und ob Azure gestört ist; ist beides in Ordnung, eröffnen Sie eine Supportanfrage.',
  'status-waiting-on-order-says':
    'Das Zertifikat stammt aus einer App Service Certificate-Bestellung, die noch nicht ausgestellt ist.',
  'status-waiting-on-order-todo':
    'Öffnen Sie das App Service Certificate im Portal und erledigen Sie, worauf die Bestellung wartet, etwa die Domänenüberprüfung.',
  'status-order-failed-says': 'Die App Service Certificate-Bestellung hinter diesem Zertifikat ist fehlgeschlagen.',
  'status-order-failed-todo':
    'Öffnen Sie die Bestellung im Portal, lesen Sie den Fehler, und erstellen Sie den Schlüssel neu oder bestellen Sie neu.',
  'status-external-private-key-says':
    'Der private Schlüssel liegt womöglich außerhalb von Azure, etwa bei einer Bestellung mit eigener Signieranforderung; was diesen Wert setzt, ist nicht dokumentiert.',
  'status-external-private-key-todo':
    'Klären Sie, wer den Schlüssel hat, und beurteilen Sie das Zertifikat nach dem Inhalt des Tresors statt nach diesem Status.',
  'status-initialized-says':
    'Ein gesunder Wert von keyVaultSecretStatus: App Service ist synchron; er steht auch bei hochgeladenen Zertifikaten.',
  'status-initialized-todo':
    'Nichts zu tun; sehen Nutzer trotzdem ein altes Zertifikat, fragen Sie, warum jenes gelb ist.',
  'status-succeeded-says':
    'Ein gesunder Wert von keyVaultSecretStatus: die letzte Synchronisierung aus Key Vault hat geklappt.',
  'status-succeeded-todo':
    'Nichts zu tun; er gilt aber nur für die letzte Synchronisierung: ein seither geschlossener Tresor zeigt sich erst bei der nächsten.',
  'status-unknown-says':
    'App Service hat keine Angabe zur letzten Synchronisierung; was diesen Wert von keyVaultSecretStatus setzt, ist nicht dokumentiert.',
  'status-unknown-todo':
    'Das ist noch kein Fehler: sehen Sie den Tresor an, und vergleichen Sie seinen Fingerabdruck mit dem in App Service.',
  'status-null-says':
    'Ein leerer oder fehlender keyVaultSecretStatus gehört zu einem hochgeladenen Zertifikat, das nichts aus Key Vault synchronisiert.',
  'status-null-todo':
    'Lassen Sie das nächste rechtzeitig hochladen und binden, oder importieren Sie es stattdessen aus einem Tresor.',
  'key-vault-secret-status-says':
    'Was App Service selbst über den letzten Versuch sagt, den Tresor zu lesen: grob, und in beide Richtungen veraltet.',
  'key-vault-secret-status-todo':
    'Nehmen Sie es als Hinweis; sehen Sie Tresor, Berechtigung und Fingerabdrücke an, bevor Sie danach handeln.',
};

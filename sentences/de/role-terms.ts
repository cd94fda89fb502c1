import type { Sentences } from '../catalogue.ts';

/** Roles, and what else decides who may make a change, explained. */
export const roleTerms: Sentences<'role-terms'> = {
  'certificate-user-says':
    'Die für App Service dokumentierte Rolle auf einem Tresor im RBAC-Modus: sie liest Zertifikate, und Geheimnisse mit ihren Werten.',
  'certificate-user-todo':
    'Weisen Sie sie auf dem Tresor der Objekt-ID von Microsoft Azure App Service zu, nie dem Bot, der keinen privaten Schlüssel braucht.',
  'secrets-user-says':
    'Eine Rolle, die Werte von Geheimnissen liest; Nutzer berichten, dass sie für die Zertifikatsynchronisierung genügt, dokumentiert ist eine andere.',
  'secrets-user-todo': 'Besser ist Key Vault Certificate User; nehmen Sie diese, wenn Sie nur sie zuweisen dürfen.',
  'vault-reader-says':
    'Eine Rolle, die sieht, was im Tresor liegt, aber keinen Wert eines Geheimnisses; für App Service genügt sie nicht.',
  'vault-reader-todo': 'Geben Sie sie, wer nur schaut, etwa dem Bot, und App Service Key Vault Certificate User.',
  'certificates-officer-says':
    'Eine Rolle für die Pflege von Zertifikaten; Werte von Geheimnissen liest sie nicht, für App Service genügt sie also nicht.',
  'certificates-officer-todo':
    'Lassen Sie sie Personen und Erneuerungswerkzeugen, und geben Sie App Service Key Vault Certificate User.',
  'data-access-administrator-says':
    'Eine Rolle, die einige Tresorrollen zuweisen darf, gebunden an eine Bedingung, die Key Vault Secrets User nennt, Certificate User aber nicht.',
  'data-access-administrator-todo':
    'Mit dieser Rolle allein weisen Sie Secrets User zu, oder lassen Sie Certificate User von einem Owner zuweisen.',
  'vault-contributor-says':
    'Eine Rolle, die Tresore, ihre Zugriffsrichtlinien und Firewall ändert und sie wiederherstellt, aber nichts darin liest und keine Rollen zuweist.',
  'vault-contributor-todo':
    'Wer sie hat, kann Zugriffsrichtlinien genehmigen; für Rollen braucht es einen Owner oder User Access Administrator.',
  'website-contributor-says':
    'Eine Rolle, die Zertifikate und Bindungen von Web-Apps schreibt, aber nichts auf einem Tresor; eine Synchronisierung kann auch das brauchen.',
  'website-contributor-todo':
    'Wird eine Synchronisierung mit LinkedAuthorizationFailed abgelehnt, fragen Sie jemanden, der auch den Tresor schreiben darf.',
  'vault-administrator-says':
    'Eine Rolle, die mit Geheimnissen alles darf, auch ihre Werte lesen; das ist weit mehr, als App Service braucht.',
  'vault-administrator-todo':
    'Lassen Sie sie Personen, die den Tresor betreuen, und geben Sie App Service Key Vault Certificate User.',
  'role-assigner-says':
    'Eine Rolle, die Rollen zuweisen darf, sofern keine Bedingung daran hängt; als Owner oder User Access Administrator hebt sie auch Sperren auf.',
  'role-assigner-todo':
    'Holen Sie jemanden mit dieser Rolle dazu, um einen Plan zu genehmigen, der eine Rolle zuweist.',
  'contributor-says':
    'Eine Rolle, die fast alles ändert und keine Rollen zuweist; auf einem Tresor mit Zugriffsrichtlinien kann sie sich selbst einlassen.',
  'contributor-todo': 'Wer sie hat, kann Zugriffsrichtlinien und Netzwerkregeln genehmigen, ein Owner Rollen.',
  'reader-says':
    'Eine Rolle, die die Einstellungen jeder Ressource sieht und nichts vom Inhalt eines Tresors; damit schaut der Bot.',
  'reader-todo':
    'Geben Sie sie dem Bot auf den beobachteten Abonnements, dazu auf jedem Tresor das Recht, Zertifikate aufzulisten, nie Geheimnisse zu lesen.',
  'role-assignment-says': 'Eine Rolle, die ein Prinzipal in einem Bereich hat; sie gilt auch für alles darunter.',
  'role-assignment-todo':
    'Lassen Sie sie von einem Owner oder User Access Administrator anlegen: ein Contributor kann keine Rollen zuweisen.',
  'deny-assignment-says':
    'Das Gegenstück zur Rollenzuweisung: sie nimmt in einem Bereich Aktionen weg und schlägt jede Rolle.',
  'deny-assignment-todo':
    'Finden Sie den Besitzer, oft eine verwaltete Anwendung oder ein Bereitstellungsstapel, und lassen Sie dort einen Prinzipal ausnehmen.',
  'not-actions-says':
    'Aktionen, die eine Rolle auslässt; das verweigert nichts, denn eine andere Rolle derselben Person kann sie geben.',
  'not-actions-todo': 'Sehen Sie alle Rollen der Person zusammen an, bevor Sie entscheiden, was erlaubt ist.',
  'eligibility-says':
    'Eine Rolle, die sich über Privileged Identity Management zeitweise einschalten lässt; bis dahin fehlt sie womöglich unter den eigenen Rollenzuweisungen.',
  'eligibility-todo': 'Aktivieren Sie zuerst die Rolle im Portal, dann genehmigen Sie.',
  'abac-condition-says':
    'Eine Bedingung an einer Rollenzuweisung, die sie einengt, zum Beispiel auf bestimmte Rollen, die vergeben werden dürfen.',
  'abac-condition-todo':
    'Lesen Sie die Bedingung; lehnt sie ab, lassen Sie die Änderung von einem Owner ohne Bedingung vornehmen.',
  'resource-lock-says':
    'Eine Sperre auf einer Ressource, ihrer Gruppe oder ihrem Abonnement, die allen das Ändern oder nur das Löschen verwehrt.',
  'resource-lock-todo':
    'Lassen Sie sie für die Zeit der Korrektur von einem Owner oder User Access Administrator aufheben; das Lesen eines Tresors berührt sie nie.',
  'cannot-delete-lock-says':
    'Eine Sperre, die Änderungen zulässt und Löschen verwehrt; eine Rolle lässt sich zuweisen, aber die Rücknahme kann sie nicht löschen.',
  'cannot-delete-lock-todo': 'Soll die Rolle bleiben, fahren Sie fort; sonst lassen Sie zuerst die Sperre aufheben.',
  'azure-policy-deny-says':
    'Eine Regel der Organisation, die eine Ressource ablehnt, wie sie nach einer Änderung aussähe; für Tresore gibt es solche zu Netzwerk und Modell.',
  'azure-policy-deny-todo':
    'Suchen Sie die Zuweisung im Fehlertext; passen Sie die Änderung an, oder bitten Sie den Besitzer um eine Ausnahme.',
  'resource-graph-says':
    'Eine durchsuchbare Kopie aller Ressourcen, die nachhinken kann und stillschweigend auslässt, was man nicht lesen darf.',
  'resource-graph-todo': 'Nutzen Sie sie, um Zertifikate zu finden, und sehen Sie sie direkt an, bevor Sie urteilen.',
};

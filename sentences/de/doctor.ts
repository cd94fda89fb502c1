import type { Sentences } from '../catalogue.ts';

/** What the bot finds out about itself: what it runs on, what it keeps, who it is, and whether Teams and Azure can be reached. */
export const doctor: Sentences<'doctor'> = {
  'node-ok': 'Node {version} läuft.',
  'node-untested': 'Node {version} läuft; getestet ist der Bot mit Node {needed}.',
  'node-old': 'Node {version} läuft; der Bot braucht Node {needed}.',
  'settings-ok': 'Die Konfiguration ist brauchbar.',
  'store-ok':
    'Der Speicher {place} behält, findet und löscht, weist eine alte Revision ab, und seine Warteschlange gibt zurück, was hineinkommt.',
  'store-open': 'Der Speicher {place} lässt sich nicht öffnen: {why}',
  'store-write': 'In den Speicher {place} lässt sich nichts schreiben: {why}',
  'store-read': 'Was in den Speicher {place} geschrieben wird, lässt sich nicht lesen: {why}',
  'store-revision': 'Der Speicher {place} unterscheidet eine alte Revision nicht von einer neuen: {why}',
  'store-queue': 'Die Warteschlange des Speichers {place} arbeitet nicht: {why}',
  'store-delete': 'Aus dem Speicher {place} lässt sich nichts löschen: {why}',
  'keys-ok': 'Die Schlüssel, an denen Teams erkannt wird, sind unter {url} zu haben.',
  'keys-none': 'Kein Schlüssel unter {url} ist für Teams bestätigt: Jede Nachricht würde abgewiesen.',
  'keys-unread': 'Die Schlüssel, an denen Teams erkannt wird, sind unter {url} nicht zu haben: {why}',
  'teams-none': 'MicrosoftAppId ist nicht gesetzt: Programme dieser Maschine können mit dem Bot sprechen, Teams nicht.',
  'teams-ok': 'Der Bot {app} bekommt ein Token, mit dem er zu Teams spricht.',
  'teams-unread': 'Der Bot {app} bekommt kein Token, um zu Teams zu sprechen: {why}',
  'teams-unreached': 'Der Bot {app} bekommt von {host} kein Token, um zu Teams zu sprechen: {why}',
  'sign-in-ok': 'Wer genehmigt, meldet sich über die Verbindung {connection} des Bots {app} an.',
  'sign-in-other':
    'Der Bot {app} hat keine OAuth-Verbindung namens {connection}: Niemand könnte sich zum Genehmigen anmelden. Er hat {names}.',
  'sign-in-silent':
    'Der Tokendienst nennt keine OAuth-Verbindung des Bots {app}: Ob sich jemand über {connection} anmelden kann, ist nicht bekannt.',
  'sign-in-unread': 'Der Tokendienst {service} sagt nicht, über welche Verbindungen man sich anmelden kann: {why}',
  'manifest-ok': 'Das App-Paket ist das des Bots {app}.',
  'manifest-other':
    'Das App-Paket ist das des Bots {other}, und dies ist {app}: Was in Teams gesagt wird, kommt hier nicht an.',
  'clock-ok': 'Die Uhr stimmt mit der von Azure auf {seconds, plural, one {# Sekunde} other {# Sekunden}} überein.',
  'clock-off':
    'Die Uhr weicht um {seconds, plural, one {# Sekunde} other {# Sekunden}} von der von Azure ab; ab fünf Minuten werden Token abgewiesen.',
  'clock-silent': 'Azure hat keine Zeit genannt, mit der sich die Uhr vergleichen ließe.',
  'clock-unread': 'Azure war nicht zu erreichen: {why}',
  'identity-managed': 'Azure kennt den Bot an seiner verwalteten Identität {name}: Objekt-ID {id}, Mandant {tenant}.',
  'identity-application': 'Azure kennt den Bot an seiner Anwendung {app}: Objekt-ID {id}, Mandant {tenant}.',
  'identity-principal': 'Azure kennt den Bot an seiner Objekt-ID {id} im Mandanten {tenant}.',
  'identity-person':
    'Azure hält den Bot für {name}, hier angemeldet: Objekt-ID {id}, Mandant {tenant}. Die Rechte unten sind die dieser Person.',
  'identity-none': 'Keine Anmeldung für Azure hat geantwortet: {why}',
  'identity-elsewhere':
    'Azure kennt den Bot im Mandanten {tenant}, Teams in {other}: Dort hat niemand aus Teams Rechte, also darf niemand genehmigen.',
  'graph-ok':
    'Resource Graph zeigt {subscriptions, plural, one {# Abonnement} other {# Abonnements}}, {vaults, plural, one {# Tresor} other {# Tresore}} und {certificates, plural, one {# Zertifikat} other {# Zertifikate}}.',
  'graph-empty': 'Resource Graph zeigt kein Abonnement: Der Bot hat nirgends eine Rolle.',
  'graph-unread': 'Resource Graph lässt sich nicht fragen: {why}',
  'principal-ok': 'Das Verzeichnis zeigt App Service als {name}, Objekt-ID {id}.',
  'principal-absent': 'Im Verzeichnis gibt es keinen Dienstprinzipal von App Service: Kein Tresor kann ihn einlassen.',
  'principal-refused':
    'Das Verzeichnis lässt den Bot App Service nicht nachschlagen: Die Berechtigung {permission} fehlt.',
  'principal-unread': 'App Service lässt sich im Verzeichnis nicht nachschlagen: {why}',
  'people-ok': 'Das Verzeichnis zeigt die Gruppen von Personen.',
  'people-unread':
    'Das Verzeichnis zeigt die Gruppen von Personen nicht, deshalb zählen Rechte über eine Gruppe womöglich nicht: {why}',
  late: 'keine Antwort innerhalb von {seconds, plural, one {# Sekunde} other {# Sekunden}}',
};

import type { Sentences } from '../catalogue.ts';

/** What there is in Azure around a certificate, explained: kinds, formats, bindings, renewals. */
export const azureTerms: Sentences<'azure-terms'> = {
  'app-service-certificate-says':
    'Ein über Azure gekauftes Zertifikat; die Bestellung ist ein eigenes Objekt, und gespeichert wird es als Geheimnis in einem Tresor.',
  'app-service-certificate-todo':
    'Erneuerung und Domänenüberprüfung zeigt die Bestellung im Portal; unter den Zertifikaten des Tresors ist es nicht zu finden.',
  'managed-certificate-says':
    'Das kostenlose Zertifikat, das App Service für einen Hostnamen selbst erstellt und erneuert; ein Tresor ist nicht beteiligt.',
  'managed-certificate-todo':
    'Lassen Sie den DNS-Eintrag des Hostnamens auf die App zeigen; schlägt es fehl, liegt es an der Plattform, nicht an einem Tresor.',
  'vault-certificate-says':
    'Das Zertifikatobjekt in Key Vault; ein Geheimnis gleichen Namens enthält es mit dem privaten Schlüssel, und das liest App Service.',
  'vault-certificate-todo': 'Erneuern Sie hier; was ausgeliefert wird, zeigt das Zertifikat in App Service.',
  'short-lifetimes-says':
    'Öffentliche Zertifikate dürfen seit März 2026 200 Tage gelten, ab März 2027 100 und ab März 2029 47.',
  'short-lifetimes-todo':
    'Bis dahin sollte jedes Zertifikat ohne Handarbeit erneuert und synchronisiert werden und kein Fingerabdruck mehr fest eingetragen sein.',
  'self-signed-says':
    'Ein Zertifikat, das sich selbst signiert, in Key Vault mit Aussteller Self: es erneuert sich von selbst, und Browser vertrauen ihm nicht.',
  'self-signed-todo':
    'Nicht auf einen öffentlichen Hostnamen synchronisieren; eine Richtlinie mit diesem Aussteller an einem importierten Zertifikat kann eine solche Version erzeugen.',
  'thumbprint-says':
    'Der SHA-1-Hash eines Zertifikats, in App Service hexadezimal; eine Bindung nennt es damit, und jede Erneuerung ändert ihn.',
  'thumbprint-todo': 'Der Vergleich zwischen Tresor, Zertifikat und Bindung zeigt, was davon zurückliegt.',
  'x5t-says': 'Derselbe SHA-1-Hash wie der Fingerabdruck, von Key Vault in base64url statt hexadezimal geschrieben.',
  'x5t-todo': 'Vor dem Vergleich mit einem Fingerabdruck von App Service dekodieren; der Bot nimmt Ihnen das ab.',
  'pkcs12-says':
    'Eine Datei mit Zertifikat, Kette und privatem Schlüssel; nur das übernimmt App Service aus einem Tresor, und ohne Kennwort.',
  'pkcs12-todo':
    'Geben Sie dem Geheimnis den Inhaltstyp application/x-pkcs12, mit ganzer Kette und einem RSA-Schlüssel von mindestens 2048 Bit.',
  'pem-says':
    'Zertifikate und Schlüssel als Text; Key Vault kann sie so speichern, App Service lehnt den Import dann womöglich ab.',
  'pem-todo': 'In PKCS#12 umwandeln, oder diesen Inhaltstyp in der Zertifikatrichtlinie setzen und erneuern.',
  'content-type-says':
    'Was das Geheimnis im Tresor nach eigener Angabe enthält; App Service verlangt application/x-pkcs12.',
  'content-type-todo':
    'In der Zertifikatrichtlinie setzen und erneuern; bei einem einfachen Geheimnis nur, wenn der Wert wirklich ein PFX ist.',
  'certificate-chain-says':
    'Die Zertifikate zwischen Ihrem und dem Stamm, dem Clients vertrauen; das PFX muss alle enthalten, auch den Stamm.',
  'certificate-chain-todo':
    'Importieren Sie das PFX mit ganzer Kette, oder führen Sie die Kette zusammen mit dem signierten Zertifikat zusammen.',
  'sni-binding-says':
    'Eine Bindung nach Hostname: viele Zertifikate teilen sich eine Adresse, und der Client nennt den gewünschten Namen.',
  'sni-binding-todo': 'Die bessere Wahl; nur Clients, die den Namen nicht senden, brauchen eine IP-Bindung.',
  'ip-binding-says':
    'Eine Bindung, die der App eine eigene eingehende Adresse gibt; ein anderer Fingerabdruck behält sie, das Löschen der Bindung kann die Adresse ändern.',
  'ip-binding-todo': 'An Ort und Stelle neu binden statt löschen; hat sich die Adresse doch geändert, DNS prüfen.',
  'webspace-says':
    'Ressourcengruppe, Region und System eines Plans; Zertifikate gehören dazu, seine Apps teilen sie sich, höchstens 1000 private.',
  'webspace-todo':
    'Suchen Sie ein Zertifikat in der Ressourcengruppe des Plans (ausgeblendete Typen anzeigen), und verwenden Sie es dort wieder.',
  'deployment-slot-says':
    'Eine zweite Kopie einer App mit eigenen Hostnamen und TLS-Bindungen, die ihrem Zertifikat folgen sollten wie die der App.',
  'deployment-slot-todo':
    'Wird noch ein altes Zertifikat ausgeliefert, sehen Sie die Bindungen aller Slots an, nicht nur der Produktion.',
  'host-name-binding-says':
    'Was einen Fingerabdruck an einen Hostnamen einer App setzt; eine Synchronisierung führt die Bindung mit, ein Upload nicht.',
  'host-name-binding-todo':
    'Vergleichen Sie den Fingerabdruck mit dem des Zertifikats, und binden Sie neu, wo er zurückgeblieben ist.',
  'wildcard-says':
    'Ein Name wie *.contoso.com, der genau eine Ebene abdeckt: www.contoso.com, aber weder contoso.com noch a.b.contoso.com.',
  'wildcard-todo': 'Lassen Sie die bloße Domäne und tiefere Namen im Zertifikat zusätzlich aufführen.',
  'background-sync-says':
    'Etwa alle 24 Stunden vergleicht App Service seine Zertifikate mit ihren Tresoren, übernimmt neuere Versionen und stellt die Bindungen um.',
  'background-sync-todo': 'Abwarten oder synchronisieren; was nach 48 Stunden nicht übernommen ist, wird es kaum noch.',
  'lifetime-action-says':
    'Was Key Vault tut, wenn ein Zertifikat sich dem Ende nähert: AutoRenew erstellt eine neue Version, EmailContacts schreibt nur an Personen.',
  'lifetime-action-todo':
    'Setzen Sie AutoRenew, wenn der Aussteller integriert oder Self ist; bei jedem anderen planen Sie die Erneuerung selbst.',
  'issuer-says':
    'Wer signiert, wozu ein Zertifikat im Tresor erneuert wird: eine integrierte Zertifizierungsstelle (DigiCert oder GlobalSign), der Tresor selbst oder jemand, den er nicht kennt.',
  'issuer-todo':
    'Er steht in der Zertifikatrichtlinie: nur integrierte Zertifizierungsstellen und Self können von selbst erneuern.',
  'issuer-unknown-says':
    'Eine Zertifizierungsstelle, mit der Key Vault nicht zusammenarbeitet: er erstellt die Signieranforderung und erneuert nie von selbst.',
  'issuer-unknown-todo':
    'Lassen Sie die Anforderung rechtzeitig signieren und führen Sie die Antwort zusammen, oder importieren Sie eine neue Version aus dem eigenen Werkzeug.',
  'signing-request-says':
    'Die Anforderung mit dem öffentlichen Schlüssel (CSR), die eine Zertifizierungsstelle signiert; der private Schlüssel bleibt im Tresor, der sie erstellt hat.',
  'signing-request-todo': 'Unter „Zertifikatvorgang“ herunterladen, signieren lassen und das Ergebnis zusammenführen.',
  'certificate-policy-says':
    'Wonach Key Vault die nächste Version erstellt: Aussteller, Hostnamen, Schlüssel, Inhaltstyp und Lebensdaueraktionen.',
  'certificate-policy-todo':
    'Ist eine Erneuerung falsch ausgefallen, korrigieren Sie die Richtlinie, denn die nächste folgt ihr wieder.',
};

import type { Sentences } from '../catalogue.ts';

/** What has to be mended by hand. */
export const hand: Sentences<'hand'> = {
  'no-automatic-fix': '<b>Keine automatische Korrektur. </b>{todo}',
  'certificate-expired':
    'Erneuern Sie es dort, wo es ausgestellt wurde; dann synchronisieren Sie es aus seinem Tresor, oder laden Sie es ohne Tresor hoch.',
  'certificate-expiring':
    'Lassen Sie vor diesem Tag im Tresor eine neue Version ausstellen; eine Synchronisierung übernimmt sie dann sofort.',
  'certificate-not-from-key-vault':
    'Laden Sie den Nachfolger hoch und binden Sie die Hostnamen daran, oder importieren Sie ihn aus einem Tresor, der ihn erneuert.',
  'order-not-ready':
    'Schließen Sie die Bestellung ab: Domäne überprüfen und den Tresor wählen, in den das Zertifikat kommt.',
  'plan-cannot-bind':
    'Skalieren Sie den App Service-Plan auf Basic oder höher; Pläne in Free und Shared binden keine Zertifikate.',
  'vault-not-found':
    'Importieren Sie das Zertifikat aus dem Tresor, in dem es heute liegt, und binden Sie die Hostnamen an den Import.',
  'vault-moved':
    'Legen Sie in dem verschobenen Tresor eine neue Version an, importieren Sie diese und binden Sie die Hostnamen daran; derselbe Fingerabdruck wird abgelehnt.',
  'vault-in-other-tenant':
    'Kopieren Sie das Zertifikat in einen Tresor im Mandanten dieses Abonnements, und importieren Sie es von dort.',
  'principal-absent':
    'Der Dienstprinzipal von App Service muss einmalig von der Verzeichnisadministration angelegt werden.',
  'access-denied-by-assignment':
    'Wer die Verweigerungszuweisung erstellt hat, muss App Service davon ausnehmen oder sie entfernen; keine Berechtigung hilft dagegen.',
  'perimeter-blocks-app-service':
    'Wer den Perimeter betreibt, muss App Service mit einer eingehenden Regel zulassen oder diesen Tresor in den Übergangsmodus zurücksetzen.',
  'secret-not-found':
    'Legen Sie das Zertifikat unter diesem Namen wieder in den Tresor, oder importieren Sie seinen Nachfolger.',
  'secret-expired': 'Lassen Sie im Tresor eine neue Version ausstellen, dann synchronisieren Sie.',
  'secret-not-pkcs12':
    'Legen Sie es als PKCS#12 erneut in den Tresor: eine PFX-Datei mit privatem Schlüssel und ganzer Kette.',
  'key-not-exportable':
    'Lassen Sie eine neue Version nach einer Richtlinie ausstellen, deren RSA-Schlüssel exportierbar ist und in Software liegt, nicht in einem HSM.',
  'key-not-supported': 'Lassen Sie eine neue Version mit einem RSA-Schlüssel von mindestens 2048 Bit ausstellen.',
  'renewal-failed':
    'Beheben Sie, was der Aussteller beanstandet, etwa sein Konto oder den Nachweis der Domäne; dann erneuern Sie noch einmal.',
  'renewal-awaits-merge':
    'Lassen Sie die offene Anforderung von der Zertifizierungsstelle signieren, und führen Sie das Ergebnis zusammen.',
  'renewal-not-automatic':
    'Erneuern Sie es vor diesem Tag von Hand, oder wählen Sie Aussteller und Richtlinie so, dass sie selbst erneuern.',
  'new-version-unsafe':
    'Nicht synchronisieren: legen Sie eine richtige Version darüber, bevor App Service diese bei der täglichen Synchronisierung übernimmt.',
  'hostname-not-covered':
    'Lassen Sie eine Version ausstellen, die diesen Host nennt, oder binden Sie den Host an ein Zertifikat, das ihn nennt.',
  'thumbprint-pinned':
    'Setzen Sie die App-Einstellung auf den Fingerabdruck, den App Service jetzt hat; die App startet dabei neu.',
  'served-certificate-differs':
    'Erneuern Sie es auf dem, was für diesen Host antwortet, etwa einer Front Door oder einem Gateway; ist das die App selbst, starten Sie sie neu.',
  'see-the-evidence': 'Die Belege zeigen, wo jemand handeln muss.',
};

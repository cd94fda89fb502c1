import type { Sentences } from '../catalogue.ts';

/** The words in which the bot judges and decides, explained. */
export const greenlightTerms: Sentences<'greenlight-terms'> = {
  'colours-says':
    'Rot: Nutzer sind betroffen oder werden es sicher. Gelb: es wird ausfallen oder ist nicht synchron. Weiß: nicht gesehen. Grün: alles in Ordnung.',
  'colours-todo': 'Zuerst Rot, dann Gelb nach dem Countdown; was nicht zu sehen war, ist nie grün.',
  'colour-red-says':
    'Rot: Nutzer sind jetzt betroffen, oder sie werden es sicher, und nichts ist im Gang, was es verhindert.',
  'colour-red-todo':
    'Öffnen Sie die Karte des Zertifikats und genehmigen Sie die Korrektur des ersten defekten Glieds, oder tun Sie von Hand, was dort steht.',
  'colour-yellow-says':
    'Gelb: das Zertifikat wird ausfallen oder ist nicht synchron mit seinem Tresor; Nutzer merken davon noch nichts.',
  'colour-yellow-todo':
    'Fragen Sie, warum es gelb ist; beheben Sie das erste defekte Glied, und synchronisieren Sie, bevor der Countdown endet.',
  'colour-green-says': 'Grün: jede Regel wurde beurteilt, keine hat etwas gefunden.',
  'colour-green-todo': 'Nichts; ein Hinweis auf einer grünen Karte sagt, was später Aufmerksamkeit braucht.',
  'colour-unknown-says':
    'Kein Fehler gefunden, aber etwas in der Kette war nicht zu lesen; deshalb heißt das Zertifikat nicht grün.',
  'colour-unknown-todo': 'Geben Sie dem Bot die Rolle, die die Karte nennt, dann prüfen Sie erneut.',
  'link-certificate-says':
    'Das Glied für das, was App Service hat: eine Ressource Microsoft.Web/certificates, eine Kopie und nicht das Objekt im Tresor.',
  'link-certificate-todo': 'Vergleichen Sie Fingerabdruck und letzten Tag mit der neuesten Version im Tresor.',
  'link-vault-says':
    'Das Glied für den Tresor, auf den das Zertifikat per Ressourcen-ID verweist: ob es ihn gibt, wo er war und in welchem Mandanten.',
  'link-vault-todo': 'Ist es defekt, stellen Sie den Tresor wieder her, oder importieren Sie aus seinem Nachfolger.',
  'link-access-says':
    'Das Glied für das, was Microsoft Azure App Service das Geheimnis lesen lässt: Zugriffsrichtlinie oder Rolle, je nachdem, was der Tresor verwendet.',
  'link-access-todo':
    'Ist es defekt, genehmigen Sie die vorgeschlagene Berechtigung und übernehmen Sie sie in den Infrastrukturcode.',
  'link-network-says': 'Das Glied dafür, ob Firewall oder Perimeter des Tresors App Service durchlassen.',
  'link-network-todo':
    'Ist es defekt, lassen Sie vertrauenswürdige Microsoft-Dienste durch die Firewall, oder lassen Sie sie im Perimeter zu.',
  'link-secret-says':
    'Das Glied für das, was der Tresor herausgäbe: das gleichnamige Geheimnis, das das Zertifikat mit seinem Schlüssel enthält.',
  'link-secret-todo':
    'Ist es defekt, stellen Sie es wieder her oder aktivieren Sie es, oder legen Sie ein brauchbares PFX hinein.',
  'link-renewal-says':
    'Das Glied dafür, ob der Tresor rechtzeitig eine neue Version bekommt und ob sie sich ausliefern lässt.',
  'link-renewal-todo':
    'Ist es defekt, korrigieren Sie Aussteller oder Richtlinie im Tresor; der Bot startet eine Erneuerung nur, wenn der Aussteller es kann.',
  'link-sync-says': 'Das Glied dafür, ob App Service die neueste Version aus dem Tresor übernommen hat.',
  'link-sync-todo':
    'Ist nur dieses defekt, synchronisieren Sie; ist auch ein früheres Glied defekt, beheben Sie zuerst jenes.',
  'link-binding-says': 'Das Glied dafür, an welchen Fingerabdruck jeder Hostname und Slot gebunden ist.',
  'link-binding-todo': 'Ist es defekt, binden Sie den Hostnamen neu an das neueste Zertifikat.',
  'link-served-says':
    'Das Glied für das, was Browser wirklich erhalten, gesehen durch Verbinden mit dem Hostnamen; ist der Abruf abgeschaltet, steht es als nicht geprüft da.',
  'link-served-todo':
    'Ist es defekt und die Bindung richtig, sehen Sie zuerst Front Door oder Gateway an, dann die App.',
  'link-guard-says':
    'Kein Glied der Kette, sondern was die Korrektur selbst blockieren würde: eine Sperre, eine Richtlinie, oder niemand hier darf genehmigen.',
  'link-guard-todo': 'Räumen Sie es vor dem Genehmigen aus dem Weg, wie der Plan es sagt.',
  'first-broken-link-says':
    'Das früheste Glied der Kette mit einem Befund, und damit die Ursache; Fehler an späteren Gliedern folgen daraus oder wurden nicht erreicht.',
  'first-broken-link-todo':
    'Beheben Sie zuerst dieses, dann prüfen Sie erneut: die späteren Befunde verschwinden oft mit.',
  'countdown-says': 'Die Zeit, bis Nutzer ein abgelaufenes Zertifikat sähen, wenn sich nichts ändert.',
  'countdown-todo': 'Beginnen Sie mit dem kürzesten, und lassen Sie die Korrektur deutlich vor dem Ende genehmigen.',
  'chain-says':
    'Eine Station auf dem Weg eines Zertifikats: Zertifikat, Tresor, Zugriff, Netzwerk, Geheimnis, Erneuerung, Synchronisierung, Bindung, Auslieferung.',
  'chain-todo': 'Lesen Sie die Kette auf der Karte von links nach rechts: das erste defekte Glied ist die Ursache.',
  'finding-says': 'Ein Fehler, den eine Regel an einem Glied gefunden hat, daneben die Anfragen, die ihn belegen.',
  'finding-todo': 'Klappen Sie auf der Karte die Belege auf, um zu sehen, was Azure wann geantwortet hat.',
  'symptom-says':
    'Ein Befund, der das Zertifikat färbt, ohne Ursache zu sein, etwa ein Ablaufdatum; vorn steht er nur, wenn sonst nichts gefunden ist.',
  'symptom-todo': 'Beheben Sie das erste defekte Glied; das Symptom verschwindet mit der nächsten Synchronisierung.',
  'gap-says':
    'Eine Regel, die nicht zu beurteilen war, weil eine Angabe nicht lesbar war; sie zählt nie als in Ordnung.',
  'gap-todo':
    'Die Karte zeigt, warum sie nicht gelesen wurde und welche Rolle hilft; eine Ablehnung des Bots sagt nichts über App Service.',
  'evidence-says': 'Was Azure geantwortet hat, mit der Anfrage, ihrem Alter und einem Befehl, der sie wiederholt.',
  'evidence-todo': 'Führen Sie den Befehl selbst aus, wenn Sie am Urteil zweifeln.',
  'four-eyes-says':
    'Wer eine Änderung an Zugriff oder Netzwerk angefragt hat, darf sie nicht genehmigen; reines Synchronisieren oder Neubinden braucht keine zweite Person.',
  'four-eyes-todo':
    'Lassen Sie jemand anderen in der Unterhaltung genehmigen, der die Änderung in Azure vornehmen könnte.',
  'break-glass-says':
    'Im Notfall das Vier-Augen-Prinzip übergehen, mit einer Begründung, die im Audit bleibt; ein Recht, das in Azure fehlt, gibt das nie.',
  'break-glass-todo': 'Nur wenn Nutzer betroffen sind und niemand sonst erreichbar ist; sagen Sie, warum.',
  'blast-radius-says':
    'Was eine Änderung sonst noch berührt, vor allem die anderen Zertifikate, die demselben Tresor folgen.',
  'blast-radius-todo': 'Lesen Sie vor dem Genehmigen auf der Karte, wer den Tresor mitnutzt.',
  'plan-digest-says':
    'Ein kurzer Abdruck dessen, was ein Plan täte; eine Genehmigung trägt ihn und passt so nur zu diesem einen Plan.',
  'plan-digest-todo':
    'Nichts; hat sich die Lage geändert, ist die Genehmigung hinfällig: entscheiden Sie auf der neuesten Karte.',
  'plan-says':
    'Eine geordnete Liste von Änderungen, die das erste defekte Glied beheben, jede mit Vorher, Nachher und Rücknahme; sonst wird nichts berührt.',
  'plan-todo':
    'Fragen Sie, warum ein Zertifikat gelb ist, um seinen Plan zu sehen; genehmigen Sie ihn auf der Karte, oder lehnen Sie ihn ab.',
  'case-says':
    'Eine Frage und alles, was daraus folgt: eine Karte in einem Thread, von der Prüfung über die Entscheidung bis zur Korrektur.',
  'case-todo': 'Machen Sie in derselben Karte weiter; für eine frische Prüfung fragen Sie neu.',
  'approve-says':
    'Eine Genehmigung zählt nur von jemandem, den Azure dieselbe Änderung vornehmen ließe, für einen Plan und kurze Zeit.',
  'approve-todo': 'Genehmigen Sie auf der Karte, oder holen Sie jemanden mit der genannten Rolle dazu.',
  'undo-says':
    'Eine Änderung merkt sich, was vorher war, und lässt sich dorthin zurücknehmen, außer bei Synchronisierung und Wiederherstellung.',
  'undo-todo':
    'Unter „Details“ steht, wie jeder Schritt zurückgenommen wird; eine CanNotDelete-Sperre verhindert die Rücknahme einer Rollenzuweisung.',
};

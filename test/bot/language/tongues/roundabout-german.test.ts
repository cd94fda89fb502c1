import { german } from '../../../../bot/language/tongues/german.ts';
import { orderedIn, phrases } from './phrases.ts';

test.each(
  phrases(`
  sorg dafür dass _ das neue zertifikat nimmt / sorge bitte dafür, dass _ die aktuelle version zieht / sorgt jetzt doch mal dafür,dass _ das erneuerte zert lädt / mach dass _ neue version holt / mache dass _ das frische zertifikat nutzt / schau dass _ die neueste version bekommt / stell sicher, dass _ das neue zertifikat verwendet / stelle sicher dass _ das neue zert übernimmt / stellen sie sicher dass _ das neue zert übernimmt / sorgen sie bitte dafür dass _ das neue zert zieht / veranlass dass _ das neue zertifikat nimmt / veranlasse, dass _ das neue zertifikat nimmt`),
)('sync: %s', (clause) => {
  expect(orderedIn(german, clause)).toBe('sync');
});

test.each(
  phrases(`
  mach rückgängig was du geändert hast / macht bitte mal rückgängig, was ihr auf _ verändert habt / nimm zurück, was der bot gestern vergeben hat / nimm alles wieder zurück was du angepasst hast / mach wieder rückgängig was ihr gemacht habt / dreh alles zurück, alles, was du da verändert / dreht zurück alles was du gesetzt hast /
  ich genehmige das / wir genehmigen den fix / ich bestätige hiermit / wir akzeptieren die änderung für _ / ich befürworte den plan für fix _ / ich akzeptiere es /
  führ den vorschlag aus / führt den fix aus / wendet den vorschlag an / führe bitte die änderung für _ durch / setz deinen plan um / setze jetzt mal die lösung auf _ um / wend die korrektur an / wende diesen fix von _ an /
  änder die rolle auf _ / ändere bitte mal die falsche zugriffsrichtlinie von _ / ersetz die richtlinie auf _ / ersetze zugriffsrichtlinien in _ / ersetzt richtlinien im tresor / pass die policy von _ an / passe berechtigung im vault an / passen berechtigungen im vault an / bearbeit die firewall von _ / bearbeite firewallregeln von _ / tausch die rollenzuweisung auf _ / vervollständige die bindung von _ / ersetz die objektid auf _ / ersetz die objekt-id auf _ / ändere den contenttype in _ / ändere den content type in _ / ändere den content-type in _ / ersetze bindung _`),
)('fix: %s', (clause) => {
  expect(orderedIn(german, clause)).toBe('fix');
});

test.each(
  phrases(`
  laut handbuch: sorg dafür dass _ das neue zertifikat nimmt / sorg dafür dass _ die neue version zieht wenn alle schlafen / sorg dafür dass _ ein neues zertifikat nimmt /
  laut chef: mach rückgängig was du geändert hast / nimm zurück was du gesagt hast über den bot / nimm zurück was du geschrieben hast / laut protokoll: wir genehmigen den fix / ich genehmige die reise / ich genehmige das urlaubsgesuch / laut handbuch: führ den vorschlag aus / führ den fix ausführlich vor / laut handbuch: ändere die rolle auf _ / ändere die bindungen auf _`),
)('no order: %s', (clause) => {
  expect(orderedIn(german, clause)).toBeNull();
});

describe('mending, in whatever order its things are told', () => {
  test.each(
    phrases(`
    kümmere dich um die rolle auf _ / auf dem vault regle bitte die berechtigungen / ordne den lesezugriff im tresor / für _ regele die firewall / befolge die empfehlung / tu was du vorschlägst / übernimm das empfohlene / hol die gelöschte app zurück / bring die entfernten geheimnisse wieder / knüpfe _ an das neue zertifikat / binde an _ die aktuelle version`),
  )('fix: %s', (clause) => {
    expect(orderedIn(german, clause)).toBe('fix');
  });

  test.each(
    phrases(`
    kümmere dich um _ / kümmere dich um die rechte / regle das im tresor / befolge die regeln / tu was du willst / hol die app zurück / hol die gelöschte app her / knüpfe das zertifikat an / knüpfe _ an / kümmern um die rolle auf _ / laut handbuch: regle die rolle auf _ / knüpfe _ an die zertifikatsliste`),
  )('no order: %s', (clause) => {
    expect(orderedIn(german, clause)).toBeNull();
  });
});

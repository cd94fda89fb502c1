import { isAboutOurs, isOfOurTrade } from '../../../bot/language/own-trade.ts';

const phrases = (all: string) =>
  all
    .split(/,\s*/)
    .map((phrase) => phrase.trim())
    .filter(Boolean);

/** What only this trade speaks of, in every form that people use. */
const OURS_ALONE = phrases(`
  cert, certs, certificate, certificates, zert, zerts, zertifikat, zertifikate, wildcardzertifikat, wildcardzertifikate, certificat,
  certificats, certif, certifs, certificado, certificados, binding, bindings, vault, vaults, key vault, keyvault, key vaults, kv,
  tresor, tresore, coffre, coffres, almacén, almacenes, almacen, bóveda, bóvedas, cofre, cofres, app service, appservice, app services,
  web app, webapp, web apps, thumbprint, thumbprints, fingerabdruck, fingerabdrücke, empreinte, empreintes, huella, huellas, tls, ssl,
  https, rbac, rebind, rebinding, 証明書, バインド, シークレット, 拇印, _`);

/** What certificates hang on, and what the bot itself said; others speak of these too. */
const OURS = phrases(`
  sni, tlsbindung, tlsbindungen, bindung, bindungen, liaison, liaisons, enlace, enlaces, vinculación, vinculaciones, vinculacion,
  vínculo, vínculos, associação, associações, schlüsseltresor, schlüsseltresore, firewall, firewalls, pare-feu, pare-feux,
  cortafuegos, service principal, dienstprinzipal, dienstprinzipale, impressão digital, impressões digitais, secret, secrets,
  secreto, secretos, segredo, segredos, geheimnis, geheimnisse, trusted, host name, hostname, host names, domain, domains, domäne,
  domaine, domaines, dominio, dominios, domínio, domínios, コンテナー, ボールト, 資格情報, ファイアウォール, サービスプリンシパル, key vaultを, keyvaultの, app serviceを, appserviceの,
  du vorgeschlagen, du vorschlägst, tu propos, tu proposais, tu as proposé, tu suggères, tu suggérais, tu recommandes, tu as recommandé,
  vous avez proposé, vous proposez, vous suggérez, vous avez recommandé, propusiste, sugeriste, você propôs, você recomendou`);

/** The verbs of orders, pronouns, hurry and politeness: none of them names a thing. */
const LIGHT = phrases(`
  sync, resync, re-sync, résync, durchsync, nachsync, gesynct, nachgesynct, synchronisieren, synchronise, resynchronise, re-synchroniser, résynchroniser,
  resincroniza, re-sincronizar, ressincronizar, sincroniza, sincronizar, manuell, manuelle, manuellement, manual, manualmente, urgent, urgente, rapidement, rápido,
  rápidamente, start, starte, starten, startn, stoß, stoße, drück, drücke, drücken, drückn, klick, klicke, relance, relancer, relancez, force, forcer, forcez,
  déclenche, déclencher, déclenchez, appuie, appuier, dispara, disparar, arréglalo, corrígelo, repáralo, apruébalo, apruebalo, aplícalo,
  ejecútalo, resuélvelo, restáuralo, recupéralo, repariere, reparieren, reparatur, reparaturen, behebe, beheben, fix, fixe, fixen, korrigiere, korrigieren,
  richt, richte, richten, erneuer, erneuere, erneuern, genehmige, genehmigen, bestätige, bestätigen, wend, wende, führ, führe, setz, setze, mach, mache, machen, stell,
  stelle, zurück, zurücksetzen, aktualisiere, aktualisieren, erteile, erteilen, füg, füge, weis, weise, nochmal, nochmals, alle, alles,
  dein, deine, deinen, letzte, letzten, erste, ersten, fehlende, fehlendem, neue, neuen, gelbe, gelben, rote, roten, kaputte, kaputten, dernier,
  derniers, dernière, derniere, dernieres, manquant, manquante, manquantes, corrige, corriger, corrigez, répare, réparer, réparez, applique, appliquer,
  appliquez, approuve, approuver, approuvez, valide, valider, validez, lance, lancer, lancez, exécute, exécuter, exécutez, restaure, restaurer,
  restaurez, rétabli, rétablis, rétablir, défais, défaire, annule, annuler, annulez, donne, donner, donnez, accorde, accorder, accordez, ajoute, ajouter,
  ajoutez, lo, la, los, las, arregla, arreglar, repara, reparar, corrige, corrija, correge, corregir, soluciona, solucionar, resolve, resuelve, resuelven, resolver, aplica, aplicar, aprueba,
  apruebala, ejecuta, ejecutar, restaura, restaurar, recupera, recuperar, a, as, conserta, consertar, arruma, arrumar, resolver, aprova, aprovar,
  executa, executar, desfaz, desfazer, reverte, reverter, adiciona, adicionar, amarelo, amarelos, amarela, vermelho, vermelhos, amarillo, amarillas, rojo,
  rojos, jaune, jaunes, rouge, rouges, confirme, confirmado, manda, mandar, recommande, recommandé, recommandée, recomenda, recomendado, empfohlene, empfohlenen,
  vorgeschlagene, vorgeschlagenen, prossegue, prosseguir, procede, proceder, proceden, übernehme, übernehmen, propose, proposé, proposer, propuesta, propuesto, propuestas, sugere, sugerido, 12,
  the second, it again, please fix it now, es bitte sofort, l'accord, 修正, 再同期して, 全て元に戻して, ロールを追加, 最新のバージョン`);

/** What the bot offers and the rights it mends. */
const WEAK = phrases(`
  leserecht, leserechte, berechtigung, berechtigungen, zugriff, zugriffe, zugriffsrechte, recht, rechte, droit, droits, autorisation,
  autorisations, permission, permissions, permiso, permisos, permissão, permissões, versión, version, versão, den zugriff bitte, das fixen`);

test.each([...OURS_ALONE, ...OURS])('%s is about what certificates hang on', (clause) => {
  expect(isAboutOurs(clause)).toBe(true);
  expect(isAboutOurs(`printer (${clause}) paper`)).toBe(true);
});

test.each([...LIGHT, ...WEAK])('%s names nothing else', (clause) => {
  expect(isAboutOurs(clause)).toBe(true);
  expect(isAboutOurs(`printer ${clause}`)).toBe(false);
});

test.each(
  phrases(`
  printer, der Drucker, fotosync, mailbox sync, certain, certificationist, certifsx, kvx, tlsx, recertx,
  webappsx, secretsx, hostnamesx, プリンター, 打印, imprimante, paperfix, refixing`),
)('%s names something else', (clause) => {
  expect(isAboutOurs(clause)).toBe(false);
});

test.each([
  ...OURS_ALONE,
  ...phrases(
    'renew, renewal, renewals, reimport, re-import, reimporting, serial, yellow, gelb, jaune, jaunes, rouge, rouges, amarillo, amarillas, rojo, rojas, amarelo, amarelas, vermelho, vermelhas, 黄, 赤',
  ),
])('only this trade speaks of %s', (said) => {
  expect(isOfOurTrade(said)).toBe(true);
  expect(isOfOurTrade(`the ${said} of it`)).toBe(true);
});

test.each(phrases('sync, access, azure, certain, kvx, reddish, redo, tlsx, xtls, presserial, firewall, sni, 同期'))(
  'others speak of %s too',
  (said) => {
    expect(isOfOurTrade(said)).toBe(false);
  },
);

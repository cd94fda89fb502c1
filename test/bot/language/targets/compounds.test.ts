import { isCompound, isNamedAbroad, isNamedFor } from '../../../../bot/language/targets/compounds.ts';

const words = (all: string) => all.split(/\s+/).filter(Boolean);

test.each(
  words(`
  pare-feu coffre-fort coffre-forts peut-être week-end sous-domaine celui-ci celuy-ci celle-là celles-ci ceux-là ci-dessous
  là-bas au-delà eux-mêmes moi-même c-à-d wi-fi sexta-feira quintas-feira segundas-feiras bem-vindo bem-vinda bien-vindos recém-vinda recém-vindo
  pré-produção pós-venda non-prod über-admin auto-renovação tls-zertifikat tls-zertifikate tls-zertifikaten tls-zertifikats
  tls-zert tls-zerts tls-fehler tls-fehlern tls-fehlers azure-regel azure-regeln azure-zugriff azure-zugriffe azure-zugriffs
  test-modus azure-rolle azure-rollen azure-richtlinie azure-richtlinien azure-dienst azure-dienste azure-dienstes azure-diensts
  sync-button sync-knopf teams-kanal test-umgebung test-umgebungen tls-bindung tls-bindungen host-namen host-namens
  azure-berechtigung azure-berechtigungen lese-rechte tls-ablauf auto-erneuerung auto-erneuerungen ip-adresse ip-adressen
  app-besitzer app-gruppe app-gruppen app-instanz app-instanzen dns-eintrag dns-einträge app-einstellung app-einstellungen
  fehler-meldung fehler-meldungen browser-warnung browser-warnungen tls-problem tls-probleme tls-problems app-status web-seite
  web-seiten azure-konto tls-kette api-schlüssel key-tresor vnet-anbindung api-anfrage api-anfragen dns-änderung dns-änderungen
  fix-vorschlag app-ausfall ruf-bereitschaft nacht-schicht azure-leute azure-kollege azure-kollegen azure-kunde azure-kunden
  azure-team tls-erneuerung tls-erneuerungen`),
)('%s belongs to ordinary speech', (word) => {
  expect(isCompound(word)).toBe(true);
});

test.each(
  words(`
  kv-pare-feu pare-feu-kv wild-celui feiras sexta-feiras-kv lunes-app kv-pre-pay pre-pay-kv tls-zertifikat-kv azure-teams
  vindo-app celur-ci sous-1 team-azure`),
)('%s may be a name', (word) => {
  expect(isCompound(word)).toBe(false);
});

test.each(['payroll-tls', 'gateway-cert', 'orders-api', 'orders2-api', 'shop-tls2', 'no1-vault', 'main-orders-api'])(
  '%s is named',
  (word) => {
    expect(isNamedFor(word.split('-'))).toBe(true);
  },
);

test.each([
  'no-tls',
  'non-tls',
  'an-api',
  'a-api',
  '2orders-api',
  'o-api',
  'order.s-api',
  'tls',
  'mytls-x',
  'x-tls-api-web-app',
  'main-website',
  'main-sites',
  'problem-with-tls',
  'chain-of-my-tls',
])('%s is not named', (word) => {
  expect(isNamedFor(word.split('-'))).toBe(false);
});

test.each(['tresor-tarif', 'almacen-pagos', 'orders-tls-2026', 'tarif-tresor', 'pagos-web-almacen'])(
  '%s is named in whichever language',
  (word) => {
    expect(isNamedAbroad(word.split('-'))).toBe(true);
  },
);

test.each([
  'startseite-neu',
  'orders-tls-20261',
  'orders-tls-12026',
  'a-coffre',
  'coffre-du-client',
  'pagos-almacen-x',
])('%s is not', (word) => {
  expect(isNamedAbroad(word.split('-'))).toBe(false);
});

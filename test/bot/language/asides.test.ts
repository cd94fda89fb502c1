import { readIntent } from '../../../bot/language/intent.ts';

/** Why somebody asks for it instead of doing it, or what undid it, takes nothing from an order. */
const ORDERS = {
  sync: [
    'can u sync app-pay, im not at my desk',
    "sync app-pay please, we're not near a laptop",
    'sync app-pay because i am not at my desk',
    'sync app-pay because i have no vpn',
    'kannst du app-pay syncen, bin gerade nicht am Rechner',
    'kannst du app-pay syncen, hab gerade keinen Laptop dabei',
    'synchronisiere app-pay, weil ich habe hier kein VPN',
    'synchronise app-pay stp, je suis pas à mon poste',
    "synchronise app-pay stp, j'ai pas mon ordi sous la main",
    'sincroniza app-pay, no estoy en mi puesto',
    'sincroniza app-pay, no tengo el portátil a mano',
    'sincroniza app-pay, não estou no computador',
    'sincroniza app-pay, estou sem o notebook aqui',
    'PCが手元にないので、app-payを同期してください',
    'force a refresh of wild-2027 from key vault',
    'trigger a fresh reimport of wild-2027',
    'new pfx is in the vault, make app-pay take it now',
    'get app-pay to pick up the renewed certificate',
    'erzwinge eine Aktualisierung von wild-2027',
    'lass app-pay jetzt das neue Zertifikat ziehen',
    'force une actualisation de wild-2027',
    'fuerza una actualización de wild-2027',
    'haz que app-pay tome el nuevo certificado',
    'força uma atualização de wild-2027',
    'faz o app-pay pegar o novo certificado',
  ],
  fix: [
    'turn auto renew back on for wild-2027',
    'turn the trusted services exception back on for kv-pay',
    're-enable auto renewal for wild-2027',
    'schalte Auto-Renew für wild-2027 wieder ein',
    'réactive le renouvellement automatique de wild-2027',
    'reactiva la renovación automática de wild-2027',
    'reativa a renovação automática de wild-2027',
    'wild-2027の自動更新を再度有効にしてください',
    'put the secret get permission back, terraform removed it again',
    'give app service its access to kv-pay back, bicep wiped it overnight',
    'setz die Zugriffsrichtlinie auf kv-pay wieder, terraform hat sie gelöscht',
    "remets la stratégie d'accès sur kv-pay, terraform l'a encore supprimée",
    'devuelve el permiso en kv-pay, terraform lo quitó',
    'adiciona a permissão no kv-pay, o terraform removeu de novo',
    'break glass: apply the fix on app-pay now, INC0042311',
    'Break the glass: repariere app-pay',
    'break-glass: répare app-pay',
    'break glass: arregla app-pay',
    'break glass: conserta o app-pay',
  ],
} as const;

const CASES = Object.entries(ORDERS).flatMap(([kind, orders]) => orders.map((order) => [order, kind]));

test.each(CASES)('%j is a %s', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});

test.each([
  "sync app-pay when i'm not at my desk",
  "don't sync app-pay, im not at my desk",
  "im not at my desk, don't touch app-pay",
  "sync app-pay, i'm not sure",
  "if i'm not at my desk sync app-pay",
  'sync app-pay, im not at my desk until monday so later',
  'i am not at my desk, did somebody sync app-pay?',
  'put the permission back with terraform',
  'put the permission back as bicep, terraform removed it',
  "terraform removed it again but don't put the permission back",
  'put the permission back, terraform removed it, tomorrow',
  'fix my laptop because i am not at my desk',
  'make app-pay take it easy',
  'refresh app-pay cache',
  'refresh app-pay homepage',
  'turn the certificate page back on for app-pay',
  'trigger a refresh of app-pay cache',
  'lass app-pay in Ruhe',
  'make app-pay use it now',
  'do an update of app-pay',
  'who will turn auto renew back on for wild-2027',
  'turn auto renew alerts back on for wild-2027',
  'someone should force a refresh of wild-2027',
  "break glass: don't apply the fix on app-pay",
  'break glass: can i apply the fix on app-pay?',
  'break glass: nobody else is on call',
  'what does break glass: apply the fix do',
  'kannst du app-pay nicht syncen, bin nicht am Rechner',
  'je ne suis pas à mon poste, ne synchronise pas app-pay',
  'no estoy en mi puesto, no sincronices app-pay',
])('%j is no order', (text) => {
  expect(['sync', 'fix']).not.toContain(readIntent(text).kind);
});

import { readIntent } from '../../../bot/language/intent.ts';

/** Orders as they are spoken rather than written: separable verbs, diminished politeness, participles, a name in front. */
const SPOKEN = {
  fix: [
    'app-pay please fix',
    'be so kind and repair app-pay',
    'kindly do the needful and fix app-pay',
    'put the access policy back on kv-pay',
    'fixx app-pay its on fire',
    'füg die Zugriffsrichtlinie auf kv-pay wieder hinzu',
    'setz bitte die fehlende Richtlinie auf kv-pay',
    'weis app service die Rolle Key Vault Secrets User auf kv-pay zu',
    'trag die fehlende Policy auf kv-pay ein',
    'häng www.fabrikam.com auf das neue Zertifikat um',
    'bieg das mal gerade auf app-pay',
    'könntet ihr app-pay reparieren',
    'genehmigt',
    'rajoute le rôle manquant pour app service sur kv-pay',
    'remets app-pay au vert',
    'rattache www.fabrikam.com au bon certificat',
    'approuvé',
    'me arreglas www.fabrikam.com porfa',
    'vuelve a poner el permiso en kv-pay',
    'adelante con el arreglo',
    'aprobado',
    'adiciona a política que falta no kv-pay',
    'libera os serviços confiáveis no firewall do kv-pay',
    'coloca de volta a política de acesso no kv-pay',
    'pode aplicar',
    'kv-payに足りないアクセスポリシーを追加して',
    'www.fabrikam.comを新しい証明書にバインドして',
    'バインドを修正して www.fabrikam.com',
  ],
  sync: [
    'need app-pay synced now',
    'could you do me a favor and sync app-pay',
    'can i get a sync on app-pay please',
    'import again on app-pay',
    'syncronise app-pay',
    'get the new cert onto app-pay',
    'hol die neueste Version aus dem Tresor für app-pay',
    'stoß den Sync für app-pay an',
    'nochmal syncen bitte',
    'refais une synchro de app-pay',
    'prends la dernière version du coffre pour app-pay',
    'dale a sincronizar en app-pay',
    'baja el certificado nuevo del vault a app-pay',
    'roda o sync no app-pay',
    'busca a versão mais nova do cofre pro app-pay',
    'もう一度同期して',
    '最新バージョンをkv-payから取得して',
  ],
} as const;

const ORDERS = Object.entries(SPOKEN).flatMap(([kind, orders]) => orders.map((order) => [order, kind]));

test.each(ORDERS)('%j is a %s', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});

test.each([
  'lass bitte die Finger von kv-pay',
  'under no circumstances sync app-pay',
  'nee lass mal',
  'stop stop wrong app',
  'anula la petición de app-pay',
  'melhor deixar assim',
  'やっぱりやめて',
])('%j takes it back', (text) => {
  expect(readIntent(text).kind).toBe('cancel');
});

test.each([
  ['why is gateway-tls yellow', 'gateway-tls'],
  ['enable the newest version of payroll-cert again', 'payroll-cert'],
  ['check checkout-api', 'checkout-api'],
  ['qui a modifié le pare-feu de kv-pay', 'kv-pay'],
  ['start-tls handshake with mutual-tls fails', null],
  ['das wildcard-zertifikat ist rot', null],
  ['openssl s_client -connect www.fabrikam.com:443 shows the old one', 'www.fabrikam.com'],
  ['is 5521 through', '5521'],
  ['5521 genehmigen', '5521'],
  ['aprueba 5521', '5521'],
])('%j is about %j', (text, target) => {
  expect(readIntent(text).target).toBe(target);
});

test('the page of the portal is no part of the resource', () => {
  const id =
    '/subscriptions/11111111-2222-3333-4444-555555555555/resourceGroups/rg/providers/Microsoft.Web/sites/app-pay';

  expect(readIntent(`https://portal.azure.com/#@fabrikam.com/resource${id}/certificatesV2 why yellow`).target).toBe(id);
});

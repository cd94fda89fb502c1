import { readIntent } from '../../../bot/language/intent.ts';

/** What is plainly told or asked although another sign stands in the same words. */
const SAID = {
  diagnose: [
    'Caller is not authorized to perform action on resource. If role assignments, deny assignments or role definitions were changed recently, please observe propagation time.',
    'pending certificate operation since 5 days, nobody merged the csr?',
    'Zertifikatsvorgang hängt seit 5 Tagen',
    'chain incomplete on android, fine on desktop',
    'Zertifikatskette unvollständig auf Android, am Desktop gut',
    'chaîne incomplète sur android',
    'cadena incompleta en android, bien en escritorio',
    'cadeia incompleta no android',
    'androidで証明書チェーンが不完全',
    'rsa key is 8192 bits, could that be what app service does not like',
    'der Schlüssel hat 8192 Bit, könnte das der Grund sein',
    'la clé fait 8192 bits, ça pourrait être la cause',
    'Apple-Geräte lehnen das Zertifikat von app-pay ab, Windows nicht',
    'Clients brechen die Verbindung zu app-pay ab',
    'les appareils apple refusent le certificat de app-pay',
  ],
  cancel: ['ich lehne das ab', 'wir lehnen den Plan ab', 'lehne 5521 ab', 'brich den Sync ab'],
  'history/audit': [
    'which thumbprint was bound on www.fabrikam.com before tuesday',
    'welcher Fingerabdruck war auf www.fabrikam.com vor Dienstag gebunden',
    'quelle empreinte était liée à www.fabrikam.com avant mardi',
    'qué huella estaba enlazada en www.fabrikam.com antes del martes',
    'qual impressão digital estava vinculada em www.fabrikam.com antes de terça',
    '火曜日より前にwww.fabrikam.comにバインドされていた拇印は',
  ],
  list: [
    'which certs did not sync since sunday',
    'welche Zertifikate wurden seit Sonntag nicht synchronisiert',
    "quels certificats n'ont pas été synchronisés depuis dimanche",
    'qué certificados no se sincronizaron desde el domingo',
    'quais certificados não sincronizaram desde domingo',
    '日曜日から同期されていない証明書',
  ],
  help: [
    'what kind of problems can you fix',
    'which azure clouds do you support',
    'welche Probleme kannst du beheben',
    'welche Azure-Clouds unterstützt du',
    'quels types de problèmes peux-tu corriger',
    'qué tipo de problemas puedes arreglar',
    'que tipo de problemas você consegue corrigir',
    'どんな問題を直せますか',
  ],
  'smalltalk/other': [
    'all synced, closing the incident',
    'alles synchron, ich schließe das Ticket',
    "tout est synchronisé, je clos l'incident",
    'todo sincronizado, cierro el ticket',
    'tudo sincronizado, encerrando o chamado',
    '同期できたのでインシデントをクローズします',
  ],
  'watch/subscribe': [
    'tell me if kv-pay stops syncing',
    'sag Bescheid, wenn kv-pay nicht mehr synchronisiert',
    'préviens-moi si kv-pay ne se synchronise plus',
    'avísame si kv-pay deja de sincronizar',
    'avísame cuando kv-pay ya no sincronice',
    'me avisa se o kv-pay parar de sincronizar',
    'kv-payが同期しなくなったら知らせて',
  ],
  unwatch: ['deja de avisarme si kv-pay cambia', 'no me avises más de kv-pay', 'ne me préviens plus pour kv-pay'],
} as const;

const CASES = Object.entries(SAID).flatMap(([kind, said]) => said.map((text) => [text, kind]));

test.each(CASES)('%j is %s', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});

test.each([
  ['what does caller is not authorized to perform action on resource mean', 'explain-concept'],
  ['closing the incident but app-pay is still yellow', 'diagnose'],
  ['which problems can you see on app-pay', 'list'],
  ['why is the chain incomplete on app-pay', 'diagnose'],
])('%j is %s all the same', (text, kind) => {
  expect(readIntent(text).kind).toBe(kind);
});

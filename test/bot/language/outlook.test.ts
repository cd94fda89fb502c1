import { readIntent } from '../../../bot/language/intent.ts';
import { readOutlook } from '../../../bot/language/outlook/index.ts';

function outlook(text: string) {
  return readOutlook(text, readIntent(text).kind);
}

test.each([
  'what will fail at the next renewal?',
  'which certificates will fail when their vault renews them?',
  'what breaks at the next renewals?',
  'will anything break at the next renewal?',
  'forecast',
  'renewal\n\nforecast',
  'renewal forecast',
  '¿¡Pronóstico!?',
  'Was schlägt bei der nächsten Erneuerung fehl?',
  'Welche Zertifikate scheitern bei der nächsten Erneuerung?',
  "Qu'est-ce qui échouera au prochain renouvellement ?",
  'Quels certificats échouent au prochain renouvellement ?',
  '¿Qué fallará en la próxima renovación?',
  'O que vai falhar na próxima renovação?',
  '次の更新で失敗する証明書は?',
  'nothing fails at the next renewal?',
  'something breaks at the next renewal?',
])('a forecast of everything: %s', (text) => {
  expect(outlook(text)).toEqual({ kind: 'forecast', target: null });
});

test.each([
  'forecast kv-shop',
  'forecast for kv-shop',
  'what breaks at the next renewal of kv-shop?',
  'Was scheitert bei der nächsten Erneuerung in kv-shop?',
  'kv-shop の次の更新で失敗する証明書は?',
])('a forecast of one vault: %s', (text) => {
  expect(outlook(text)).toEqual({ kind: 'forecast', target: 'kv-shop' });
});

test.each([
  'who is not ready for 47 days?',
  'are we ready for 47-day certificates?',
  '47-day readiness',
  'readiness',
  'Wer ist nicht bereit für 47 Tage?',
  'Qui n’est pas prêt pour les 47 jours ?',
  '¿Quién no está preparado para los 47 días?',
  'Quem não está pronto para os 47 dias?',
  '47日に対応できていない証明書は?',
])('readiness for short lifetimes: %s', (text) => {
  expect(outlook(text)).toEqual({ kind: 'readiness', target: null });
});

test.each([
  ['private', 'what breaks if kv-shop goes private?'],
  ['private', 'what would fail if public access to kv-shop is turned off?'],
  ['private', 'Was geht kaputt, wenn kv-shop privat wird?'],
  ['private', "Qu'est-ce qui casse si kv-shop devient privé ?"],
  ['private', '¿Qué se rompe si kv-shop pasa a ser privado?'],
  ['private', 'O que quebra se o kv-shop ficar privado?'],
  ['private', 'kv-shop を非公開にしたら何が壊れますか?'],
  ['untrusted', 'what breaks if kv-shop stops trusting trusted Microsoft services?'],
  ['roles', 'what if kv-shop switches to RBAC?'],
  ['roles', 'what happens when we move kv-shop from access policies to RBAC?'],
  ['roles', 'Was passiert, wenn kv-shop auf RBAC umgestellt wird?'],
  ['roles', 'kv-shop を RBAC に切り替えたらどうなりますか?'],
  ['access-policies', 'what breaks if kv-shop goes back from RBAC to access policies?'],
  ['ungranted', 'what happens if kv-shop loses that policy?'],
  ['ungranted', 'what breaks if the access policy of kv-shop is removed?'],
  ['ungranted', 'Was geht kaputt, wenn kv-shop die Zugriffsrichtlinie verliert?'],
  ['ungranted', "Qu'est-ce qui casse si kv-shop perd cette stratégie d'accès ?"],
  ['ungranted', '¿Qué falla si kv-shop pierde esa directiva?'],
  ['ungranted', 'O que quebra se o kv-shop perder essa política?'],
  ['deleted', 'what would break if we deleted kv-shop?'],
  ['deleted', 'Was passiert, wenn kv-shop gelöscht wird?'],
  ['deleted', 'Que se passe-t-il si kv-shop est supprimé ?'],
  ['deleted', '¿Qué pasa si se elimina kv-shop?'],
  ['deleted', 'O que acontece se o kv-shop for excluído?'],
  ['deleted', 'kv-shop を削除したら何が壊れますか?'],
  ['deleted', 'kv-shopを削除したら壊れますか'],
  ['deleted', 'help, what happens if kv-shop is deleted?'],
  ['deleted', 'my apps break if kv-shop is deleted?'],
])('what if: %s: %s', (change, text) => {
  expect(outlook(text)).toEqual({ kind: 'what-if', change, target: 'kv-shop' });
});

test.each([
  'why does the renewal of kv-shop fail?',
  'why did the next renewal fail?',
  'what failed at the last renewal?',
  'when is the next renewal of kv-shop?',
  'what expires in the next 47 days?',
  'which certificates are ready for renewal in 47 days?',
  'what is the 47-day rule?',
  'what happens if a vault is deleted?',
  'what happens if the private key of kv-shop expires?',
  'what happens when I sync kv-shop?',
  'why does sync fail if kv-shop is private?',
  'sync kv-shop',
  'fix kv-shop before the next renewal fails',
  'watch kv-shop',
  'history of kv-shop',
  'what happened when kv-shop was deleted?',
  'who deleted kv-shop?',
  'wer hat kv-shop gelöscht?',
  'wer hat die Zugriffsrichtlinie von kv-shop entfernt?',
  'my apps break if kv-shop is deleted',
  'nothing fails at the next renewal',
  'list all certificates',
  'hello',
])('asks nothing of the future: %s', (text) => {
  expect(outlook(text)).toBeNull();
});

test.each(['fix', 'sync', 'watch/subscribe', 'unwatch', 'export-iac'] as const)('an order stays one: %s', (kind) => {
  expect(readOutlook('what breaks if kv-shop is deleted?', kind)).toBeNull();
});
